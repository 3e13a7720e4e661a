package hms.it.client;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What matters of a schema, said the same way for every database. */
public record Schema(
        Set<String> tables, Set<String> columns, Set<String> keys, Set<String> references, Set<String> indexes) {

    private static final String HISTORY = "flyway_schema_history";

    /** Reads the tables of the connection's own schema. */
    public static Schema of(Connection connection) throws SQLException {
        Reader reader = new Reader(connection);
        Set<String> tables = reader.tables();
        Schema schema = new Schema(tables, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (String table : tables) {
            schema.columns.addAll(reader.columns(table));
            Set<String> references = reader.references(table);
            schema.references.addAll(references);
            reader.addIndexes(table, schema.keys, schema.indexes);
            references.forEach(reference -> schema.indexes.remove(reference.replaceAll(" ->.*", "")));
        }
        return schema;
    }

    /** Both databases keep an index per reference, under names of their own; the others must be the same. */
    private record Reader(DatabaseMetaData facts, String catalog, String schema) {

        Reader(Connection connection) throws SQLException {
            this(connection.getMetaData(), connection.getCatalog(), connection.getSchema());
        }

        Set<String> tables() throws SQLException {
            Set<String> names = new TreeSet<>();
            try (ResultSet found = facts.getTables(catalog, schema, "%", null)) {
                while (found.next()) {
                    String type = found.getString("TABLE_TYPE");
                    if (type.contains("TABLE") && !type.contains("SYSTEM")) {
                        names.add(lower(found.getString("TABLE_NAME")));
                    }
                }
            }
            names.remove(HISTORY);
            return names;
        }

        Set<String> columns(String table) throws SQLException {
            Set<String> columns = new TreeSet<>();
            try (ResultSet found = facts.getColumns(catalog, schema, table, "%")) {
                while (found.next()) {
                    columns.add(table + "." + lower(found.getString("COLUMN_NAME")) + " " + type(found)
                            + ("NO".equals(found.getString("IS_NULLABLE")) ? " not null" : ""));
                }
            }
            return columns;
        }

        Set<String> references(String table) throws SQLException {
            Map<String, List<String>> from = new TreeMap<>();
            Map<String, String> to = new TreeMap<>();
            try (ResultSet found = facts.getImportedKeys(catalog, schema, table)) {
                while (found.next()) {
                    String name = lower(found.getString("FK_NAME"));
                    String column = lower(found.getString("FKCOLUMN_NAME"));
                    from.merge(name, List.of(column), Schema::joined);
                    to.put(name, lower(found.getString("PKTABLE_NAME")));
                }
            }
            Set<String> references = new TreeSet<>();
            from.forEach((name, columns) -> references.add(table + columns + " -> " + to.get(name)));
            return references;
        }

        void addIndexes(String table, Collection<String> keys, Collection<String> indexes) throws SQLException {
            Map<String, List<String>> columns = new TreeMap<>();
            Set<String> unique = new TreeSet<>();
            try (ResultSet found = facts.getIndexInfo(catalog, schema, table, false, true)) {
                while (found.next()) {
                    String name = found.getString("INDEX_NAME");
                    columns.merge(name, List.of(lower(found.getString("COLUMN_NAME"))), Schema::joined);
                    if (!found.getBoolean("NON_UNIQUE")) {
                        unique.add(name);
                    }
                }
            }
            columns.forEach((name, list) -> (unique.contains(name) ? keys : indexes).add(table + list));
        }

        private static String type(ResultSet column) throws SQLException {
            int size = column.getInt("COLUMN_SIZE");
            return switch (column.getInt("DATA_TYPE")) {
                case Types.BIT, Types.BOOLEAN, Types.TINYINT -> "flag";
                case Types.VARCHAR, Types.CHAR -> "text(" + size + ")";
                case Types.LONGVARCHAR, Types.CLOB -> "long text";
                case Types.VARBINARY, Types.BINARY -> "bytes(" + size + ")";
                case Types.LONGVARBINARY, Types.BLOB -> "long bytes";
                case Types.DECIMAL, Types.NUMERIC -> "decimal(" + size + "," + column.getInt("DECIMAL_DIGITS") + ")";
                case Types.TIMESTAMP -> "instant";
                case Types.DATE -> "date";
                case Types.BIGINT -> "long";
                case Types.INTEGER, Types.SMALLINT -> "int";
                default -> column.getString("TYPE_NAME");
            };
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
