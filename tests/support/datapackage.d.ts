/** The part of `datapackage`, the Frictionless library, that the tests use; the package brings no types. */
declare module 'datapackage' {
  export interface DataError extends Error {
    /** Every single fault, where there are several. */
    readonly errors: readonly Error[];
  }

  export interface TableResource {
    readonly name: string;
    /** The rows by the names of the columns, each cell of its type. Throws a DataError. */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
    /** Looks up the foreign keys. Throws a DataError. */
    checkRelations(): Promise<boolean>;
  }

  export class Package {
    static load(descriptor: object, options: { readonly basePath: string; readonly strict: boolean }): Promise<Package>;
    /** Whether the description keeps to the standard’s own profile. */
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly TableResource[];
  }
}
