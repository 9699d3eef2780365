package org.plumbline.ui.internal.help;

import java.util.ArrayList;
import java.util.List;

/** A part of a help page, from top to bottom. */
sealed interface HelpBlock {

    /** A heading; 1 is that of the page. */
    record Heading(int level, String text) implements HelpBlock {
    }

    /** Words that flow. */
    record Paragraph(String text) implements HelpBlock {
    }

    /** An entry of a list. */
    record Item(String text) implements HelpBlock {
    }

    /** Something to type, as it is typed. */
    record Code(String text) implements HelpBlock {
    }

    /** The blocks of a page as it is written: {@code #} headings, {@code -} items, indented code, else paragraphs. */
    static List<HelpBlock> read(String page) {
        List<HelpBlock> blocks = new ArrayList<>();
        page.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(
                line.startsWith("# ") ? new Heading(1, line.substring(2))
                        : line.startsWith("## ") ? new Heading(2, line.substring(3))
                                : line.startsWith("- ") ? new Item(line.substring(2))
                                        : line.startsWith("    ") ? new Code(line.strip()) : new Paragraph(line)));
        return blocks;
    }
}
