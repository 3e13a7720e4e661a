package hms.it.client;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a table holds: each row by its id and, where it has one, its version, as one text of all its columns. */
record TableRows(Map<String, String> rows) {

    static TableRows of(Connection connection, String table) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            while (found.next()) {
                List<String> row = row(found);
                rows.put(row.get(0), String.join("|", row));
            }
        }
        return new TableRows(rows);
    }

    private static List<String> row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        List<String> row = new ArrayList<>();
        String key = found.getString("id");
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String value = text(found.getObject(column));
            row.add(value);
            key += "version".equalsIgnoreCase(columns.getColumnLabel(column)) ? " " + value : "";
        }
        row.add(0, key);
        return row;
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
