// Runs a script that is made of parts (scriptParts.ts). A part that has not arrived is fetched by a script element, which
// works from disk too; it lies beside this script.
(function (parts, script) {
  var made = {};
  function use(name) {
    if (!made[name]) parts[name](use, (made[name] = {}), fetchPart);
    return made[name];
  }
  function fetchPart(name) {
    return new Promise(function (resolve, reject) {
      function ready() {
        if (parts[name]) resolve(use(name));
        else reject(new Error('The script ' + name + ' is not whole.'));
      }
      if (parts[name]) return ready();
      var element = document.createElement('script');
      element.src = new URL(name, script.src).href;
      element.onload = ready;
      element.onerror = function () {
        element.remove();
        reject(new Error('The script ' + name + ' did not arrive.'));
      };
      document.head.append(element);
    });
  }
  use('ENTRY');
})(self.shockParts, document.currentScript);
