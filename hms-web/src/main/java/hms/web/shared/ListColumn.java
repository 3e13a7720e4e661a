package hms.web.shared;

import java.util.function.Function;

/** One column of an exported list: its heading in the language of the page, and where its value comes from. */
public record ListColumn<T>(String heading, Function<T, ?> value) {}
