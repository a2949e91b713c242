/** @typedef {import('./machine.mjs').Machine} Machine */

const UPDATE_LIMIT_MS = 3 * 60_000;
const INSTALL_LIMIT_MS = 10 * 60_000;
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=120'];

/** The machines whose package lists are fresh: one update serves all installs of a run. @type {WeakSet<Machine>} */
const updated = new WeakSet();

/**
 * Installs Debian packages, where that is possible and allowed.
 * @param {Machine} machine
 * @param {string[]} packages
 * @returns {boolean} whether they are installed now
 */
export function installPackages(machine, packages) {
  const aptGet = machine.which('apt-get');
  if (!aptGet || !machine.isRoot || machine.env.SHOCK_NO_INSTALL) return false;
  machine.say(`Installing ${packages.join(' and ')} for the tests …`);
  if (!updated.has(machine)) {
    // A failed update is no reason to stop: the lists that are there may do.
    machine.run(aptGet, ['update', '-q'], UPDATE_LIMIT_MS);
    updated.add(machine);
  }
  const quietly = machine.which('env') ?? '/usr/bin/env';
  const install = [aptGet, ...WAIT_FOR_LOCK, 'install', '-y', '-q', '--no-install-recommends', ...packages];
  const { ok, output } = machine.run(quietly, ['DEBIAN_FRONTEND=noninteractive', ...install], INSTALL_LIMIT_MS);
  if (!ok) machine.say(output.trim().split('\n').at(-1) ?? '');
  return ok;
}
