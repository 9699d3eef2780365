package org.plumbline.ui.internal.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Text as a chart can hold it: XML knows neither control characters nor halves of surrogate pairs. */
public final class StorableText {

    private StorableText() {
    }

    /** The text without what a chart cannot hold. */
    static String of(String text) {
        return text.codePoints().filter(StorableText::holds)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Leaves out of what is typed or pasted what a chart cannot hold, and says each time whether it had to. */
    public static void guard(Control field, Consumer<Boolean> leftOut) {
        field.addListener(SWT.Verify, event -> {
            String kept = of(event.text);
            leftOut.accept(!kept.equals(event.text));
            event.text = kept;
        });
    }

    /** Whether XML 1.0 knows this character. */
    private static boolean holds(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
