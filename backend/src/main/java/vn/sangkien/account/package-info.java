/** People, their role grants and their sessions. Units are known here by id only. */
package vn.sangkien.account;
