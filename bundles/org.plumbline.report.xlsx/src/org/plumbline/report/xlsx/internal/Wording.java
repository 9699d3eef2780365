package org.plumbline.report.xlsx.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words a workbook adds to a report, in the language of the report and not of the machine. */
final class Wording {

    private final ResourceBundle words;
    private final Locale language;

    Wording(Locale language) {
        this.language = language;
        words = ResourceBundle.getBundle("org.plumbline.report.xlsx.internal.wording", language,
                Wording.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), language).format(arguments);
    }
}
