/**
 * The support teams of units. The nearest team upwards helps; its members are the people who hold SUPPORT over exactly its unit,
 * so that there is one list of them, with dates.
 */
package vn.sangkien.support.team;
