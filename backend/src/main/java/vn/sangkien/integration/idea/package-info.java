/** Ideas that other systems send on behalf of people, under names of their own. */
package vn.sangkien.integration.idea;
