package org.plumbline.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.help.HelpBlock.Code;
import org.plumbline.ui.internal.help.HelpBlock.Heading;
import org.plumbline.ui.internal.help.HelpBlock.Item;
import org.plumbline.ui.internal.help.HelpBlock.Paragraph;

/** Shows a help page. Links are followed by a click, or by Enter when the caret is in one. */
final class HelpText {

    private static final Pattern INLINE = Pattern
            .compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)]\\(([a-z-]+)\\)");
    private static final int INDENT = 18;

    private final StyledText text;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();

    HelpText(Composite parent, Consumer<String> follow) {
        text = Style.CARD.on(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
        text.setMargins(14, 10, 14, 10);
        text.setLineSpacing(3);
        text.getAccessible().addAccessibleListener(new Named(Messages.help));
        text.addListener(SWT.MouseUp, event -> link(text.getOffsetAtPoint(new Point(event.x, event.y)))
                .ifPresent(follow));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                link(text.getCaretOffset()).ifPresent(follow);
            }
        });
    }

    StyledText control() {
        return text;
    }

    /** Shows a page, with these words marked where they stand. */
    void show(List<HelpBlock> page, String marked) {
        words.setLength(0);
        ranges.clear();
        List<Integer> items = new ArrayList<>();
        for (HelpBlock block : page) {
            if (block instanceof Item) {
                items.add(lines());
            }
            add(block);
        }
        text.setText(words.toString().stripTrailing());
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        items.forEach(line -> text.setLineBullet(line, 1, bullet()));
        items.forEach(line -> text.setLineWrapIndent(line, 1, INDENT));
        mark(marked);
    }

    private int lines() {
        return (int) words.chars().filter(character -> character == '\n').count();
    }

    private void add(HelpBlock block) {
        switch (block) {
            case Heading heading -> {
                if (!words.isEmpty()) {
                    words.append('\n');
                }
                StyleRange range = range(heading.text(), Hue.TEXT);
                range.font = (heading.level() == 1 ? Style.TITLE : Style.HEADING).font();
            }
            case Code code -> {
                StyleRange range = range(' ' + code.text() + ' ', Hue.TEXT);
                range.background = Hue.TINT.color();
            }
            case Item item -> inline(item.text());
            case Paragraph paragraph -> inline(paragraph.text());
        }
        words.append('\n');
    }

    private void inline(String line) {
        Matcher part = INLINE.matcher(line);
        int from = 0;
        while (part.find()) {
            range(line.substring(from, part.start()), Hue.TEXT);
            if (part.group(1) != null) {
                range(part.group(1), Hue.TEXT).background = Hue.TINT.color();
            } else if (part.group(2) != null) {
                range(part.group(2), Hue.TEXT).fontStyle = SWT.BOLD;
            } else {
                StyleRange link = range(part.group(3), Hue.ACCENT);
                link.underline = true;
                link.data = part.group(4);
            }
            from = part.end();
        }
        range(line.substring(from), Hue.TEXT);
    }

    private StyleRange range(String part, Hue hue) {
        StyleRange range = new StyleRange(words.length(), part.length(), hue.color(), null);
        words.append(part);
        if (!part.isEmpty()) {
            ranges.add(range);
        }
        return range;
    }

    private static Bullet bullet() {
        StyleRange style = new StyleRange(0, 0, Hue.ACCENT.color(), null);
        style.metrics = new GlyphMetrics(0, 0, INDENT);
        return new Bullet(style);
    }

    private Optional<String> link(int offset) {
        return ranges.stream().filter(range -> range.data != null && range.start <= offset
                && offset < range.start + range.length).map(range -> (String) range.data).findFirst();
    }

    /** Marks words and shows the first of them. */
    private void mark(String marked) {
        if (marked.isBlank()) {
            return;
        }
        Matcher found = Pattern.compile(Pattern.quote(marked.strip()), Pattern.CASE_INSENSITIVE
                | Pattern.UNICODE_CASE).matcher(text.getText());
        int first = -1;
        while (found.find()) {
            for (StyleRange range : text.getStyleRanges(found.start(), found.end() - found.start())) {
                range.underline = true;
                range.underlineColor = Hue.WARNING.color();
                range.fontStyle |= SWT.BOLD;
                text.setStyleRange(range);
            }
            first = first < 0 ? found.start() : first;
        }
        if (first >= 0) {
            text.setSelection(first);
            text.showSelection();
        }
    }
}
