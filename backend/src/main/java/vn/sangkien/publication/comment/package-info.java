/** What people say to a published idea, where the campaign lets them, and how officers look after it. */
package vn.sangkien.publication.comment;
