/** Messages to people outside the application: written with what they tell of, sent afterwards (docs/adr/0018). */
package vn.sangkien.message;
