/** Rights that people give each other over units and all below them (product sections 1 and 6). */
package vn.sangkien.unit.grant;
