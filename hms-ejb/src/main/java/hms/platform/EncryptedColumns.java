package hms.platform;

import java.util.List;

/**
 * Question: which of your columns hold values sealed by {@link FieldCipher}? Asked when a new data key has begun, to
 * seal them anew. A table needs a key column {@code id}.
 */
public interface EncryptedColumns {

    /** Every table with sealed columns. */
    List<EncryptedTable> encrypted();

    /** A table and its sealed columns, by the names that the ciphers were told; lower case letters, digits and _. */
    record EncryptedTable(String table, List<String> columns) {

        public EncryptedTable {
            columns = List.copyOf(columns);
        }
    }
}
