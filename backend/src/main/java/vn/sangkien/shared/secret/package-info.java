/** Keeps what nobody who only reads the database may learn. The keys lie in a folder that every node has and the database has not. */
package vn.sangkien.shared.secret;
