/** The public page of an idea and what people leave there: applications elsewhere, likes, comments. None of it ever counts. */
package vn.sangkien.publication;
