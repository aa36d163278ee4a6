import { entryPaths } from '../../shared/entryPaths';
import { withQuery } from '../../shared/paths';

export const guidePath = (slug: string) => withQuery(entryPaths.guides, { name: slug });

/** `new` for one that is not there yet. */
export const editPath = (id: string) => withQuery(entryPaths.guideEditing, { id });

/** Pictures and videos are shown by the browser itself, which sends no token: whoever knows the name may see the file. */
export const filePath = (name: string) => `/api/v1/guide-files/${encodeURIComponent(name)}`;
