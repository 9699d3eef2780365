package org.plumbline.core.phrase;

import java.util.List;
import java.util.Locale;

/**
 * Words that are written often.
 *
 * @param id id, unique within its set
 * @param name what one types to find it
 * @param text the words; places such as ${pain.worst} are filled from the chart
 * @param fields fields it is for, such as assessment.text; empty for all
 */
public record Phrase(String id, String name, String text, List<String> fields) {

    public Phrase {
        fields = List.copyOf(fields);
    }

    /** Whether it is offered in a field. */
    public boolean suits(String field) {
        return fields.isEmpty() || fields.contains(field);
    }

    /** Whether what was typed begins its name or one of the words of its name; nothing typed fits all. */
    boolean fits(String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        String own = name.toLowerCase(Locale.ROOT);
        return own.startsWith(start) || own.contains(' ' + start) || own.contains('-' + start);
    }
}
