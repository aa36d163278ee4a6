/**
 * Requests for help: a worker asks, the team of the desk where the request lies answers. Who holds SUPPORT or ADMIN over the desk's
 * unit or one above sees it, the worker who asked sees it, and nobody else.
 */
package vn.sangkien.support.request;
