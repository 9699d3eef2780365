package org.plumbline.testkit;

import java.util.ResourceBundle;

import org.plumbline.core.catalogue.Catalogue;

/** Labels that charts keep beside ids: those of the time the samples were written, else those of today. */
final class Labels {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels");

    private static final class Today {
        static final Catalogue CATALOGUE = InstalledContent.catalogue();
    }

    private Labels() {
    }

    /**
     * The label of an entry.
     *
     * @throws java.util.NoSuchElementException if neither the samples nor the catalogue know the entry
     */
    static String of(String id) {
        return LABELS.containsKey(id) ? LABELS.getString(id) : Today.CATALOGUE.find(id).orElseThrow().getLabel();
    }
}
