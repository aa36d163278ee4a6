package vn.sangkien.exchange.imports;

import java.util.List;

/**
 * The top of a file.
 *
 * @param row     in which the titles stand
 * @param titles  by place
 * @param samples the first cells below each title
 */
record ImportHead(int row, List<String> titles, List<List<String>> samples) {
}
