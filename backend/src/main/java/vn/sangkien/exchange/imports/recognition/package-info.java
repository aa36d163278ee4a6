/** Lists of decisions that recognised ideas, by the number of the idea. */
package vn.sangkien.exchange.imports.recognition;
