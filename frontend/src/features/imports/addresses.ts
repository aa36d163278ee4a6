import { entryPaths } from '../../shared/entryPaths';
import { withQuery } from '../../shared/paths';

export const imports = entryPaths.imports;
export const importPath = (id: string) => withQuery(imports, { id });
