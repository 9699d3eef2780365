package org.plumbline.ui.internal.run;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.running.RunDay;
import org.plumbline.core.running.RunWeek;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/**
 * The calendar, a row for each week: its number and first day, its distance against its limit as a bar and in words,
 * and seven days. Arrow keys go from day to day, Home and End along the week, Page Up and Page Down by four weeks, and
 * Enter to the fields of the day.
 */
final class CalendarCanvas extends Canvas {

    private static final int WEEK = 7;
    private static final int PAGE = 4;
    private static final int LINES = 3;
    private static final int GAP = 5;
    private static final int BAR = 5;
    private static final int SIDE_WORDS = 16;

    private final Consumer<RunDay> onSelect;
    private final Runnable onOpen;
    private List<RunWeek> weeks = List.of();
    private LocalDate today = LocalDate.now();
    private int selected;

    /**
     * @param onSelect is told the day one goes to
     * @param onOpen goes to the fields of that day
     */
    CalendarCanvas(Composite parent, Consumer<RunDay> onSelect, Runnable onOpen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.onSelect = onSelect;
        this.onOpen = onOpen;
        Style.PLAIN.on(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> at(event.x, event.y).ifPresent(day -> {
            setFocus();
            select(day);
        }));
        addListener(SWT.MouseDoubleClick, event -> onOpen.run());
        addListener(SWT.MouseMove, event -> setToolTipText(at(event.x, event.y).map(this::day).map(DayWords::all)
                .orElse(null)));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN
                && event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selectedDay().map(DayWords::all).orElse(Messages.calendar);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
    }

    /**
     * Shows weeks. The day chosen before stays chosen, at first it is today.
     *
     * @param at where the chosen day is by now; empty where it was
     */
    void show(List<RunWeek> shown, LocalDate now, Optional<LocalDate> at) {
        LocalDate was = at.or(() -> selectedDay().map(RunDay::date)).orElse(now);
        weeks = List.copyOf(shown);
        today = now;
        selected = 0;
        for (int i = 0; i < weeks.size() * WEEK; i++) {
            if (!day(i).date().isAfter(was)) {
                selected = i;
            }
        }
        selectedDay().ifPresent(onSelect);
        redraw();
    }

    /** The day one is at. */
    Optional<RunDay> selectedDay() {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(day(selected));
    }

    /** The week one is in. */
    Optional<RunWeek> selectedWeek() {
        return weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.get(selected / WEEK));
    }

    private RunDay day(int number) {
        return weeks.get(number / WEEK).days().get(number % WEEK);
    }

    private void key(Event event) {
        int column = selected % WEEK;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> select(selected - 1);
            case SWT.ARROW_RIGHT -> select(selected + 1);
            case SWT.ARROW_UP -> select(selected - WEEK);
            case SWT.ARROW_DOWN -> select(selected + WEEK);
            case SWT.HOME -> select(selected - column);
            case SWT.END -> select(selected - column + WEEK - 1);
            case SWT.PAGE_UP -> select(Math.max(column, selected - PAGE * WEEK));
            case SWT.PAGE_DOWN -> select(Math.min((weeks.size() - 1) * WEEK + column, selected + PAGE * WEEK));
            case SWT.CR, SWT.KEYPAD_CR -> onOpen.run();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void select(int number) {
        if (number >= 0 && number < weeks.size() * WEEK) {
            selected = number;
            onSelect.accept(day(number));
            getAccessible().setFocus(ACC.CHILDID_SELF);
            redraw();
        }
    }

    /** Where the chosen day is drawn, so that it can be brought into sight. */
    Rectangle selectedArea() {
        return area(selected);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 600 : widthHint, head() + weeks.size() * row() + 1);
    }

    private int line() {
        GC gc = new GC(this);
        gc.setFont(Style.MUTED.font());
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    private int head() {
        return line() + 2 * GAP;
    }

    private int row() {
        return LINES * line() + BAR + 3 * GAP;
    }

    private int side() {
        return Math.min(getClientArea().width / 5, SIDE_WORDS * line() / 2);
    }

    private Rectangle area(int number) {
        int width = (getClientArea().width - side() - 1) / WEEK;
        return new Rectangle(side() + number % WEEK * width, head() + number / WEEK * row(), width, row());
    }

    private Optional<Integer> at(int x, int y) {
        for (int i = 0; i < weeks.size() * WEEK; i++) {
            if (area(i).contains(x, y)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void paint(GC gc) {
        if (weeks.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setFont(Style.MUTED.font());
        gc.setForeground(Hue.MUTED.color());
        for (int i = 0; i < WEEK; i++) {
            write(gc, day(i).date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.getDefault()),
                    area(i).x + GAP, GAP, area(i).width - 2 * GAP);
        }
        for (int i = 0; i < weeks.size(); i++) {
            side(gc, weeks.get(i), head() + i * row());
        }
        for (int i = 0; i < weeks.size() * WEEK; i++) {
            cell(gc, day(i), area(i));
        }
        frame(gc, area(selected));
    }

    private void side(GC gc, RunWeek week, int y) {
        boolean now = !today.isBefore(week.from()) && today.isBefore(week.from().plusDays(WEEK));
        gc.setForeground(Hue.BORDER.color());
        gc.drawLine(0, y, getClientArea().width, y);
        gc.setFont(now ? Style.STRONG.font() : Style.MUTED.font());
        gc.setForeground(Hue.TEXT.color());
        int width = side() - 2 * GAP;
        write(gc, NLS.bind(now ? Messages.thisWeek : Messages.week, week.number()), 0, y + GAP, width);
        gc.setFont(Style.MUTED.font());
        gc.setForeground(Hue.MUTED.color());
        write(gc, Words.of(week.from()), 0, y + GAP + line(), width);
        boolean bounded = week.limit().km() > 0;
        if (week.km() > 0 || bounded) {
            write(gc, bounded ? NLS.bind(Messages.kmOf, Words.of(week.km()), Words.of(week.limit().km()))
                    : NLS.bind(Messages.km, Words.of(week.km())), 0, y + GAP + 2 * line(), width);
        }
        if (bounded) {
            int bar = y + 2 * GAP + LINES * line();
            gc.setBackground(Hue.BORDER.color());
            gc.fillRectangle(0, bar, width, BAR);
            gc.setBackground((week.km() > week.limit().km() + 0.05 ? Hue.DANGER : Hue.ACCENT).color());
            gc.fillRectangle(0, bar, (int) (width * Math.min(1, week.km() / week.limit().km())), BAR);
        }
    }

    private void cell(GC gc, RunDay day, Rectangle area) {
        if (day.date().equals(today)) {
            gc.setBackground(Hue.TINT.color());
            gc.fillRectangle(area.x, area.y + 1, area.width, area.height - 1);
        }
        gc.setForeground((day.isRun() ? Hue.ACCENT : Hue.MUTED).color());
        int width = area.width - 2 * GAP;
        gc.setFont(Style.MUTED.font());
        String symbol = DayWords.symbol(day.kind());
        gc.drawText(symbol, area.x + GAP, area.y + GAP, true);
        int indent = gc.textExtent(symbol).x + GAP - 1;
        gc.setForeground((day.isRun() ? Hue.TEXT : Hue.MUTED).color());
        write(gc, DayWords.kind(day.kind()), area.x + GAP + indent, area.y + GAP, width - indent);
        write(gc, DayWords.amount(day), area.x + GAP, area.y + GAP + line(), width);
        gc.setForeground((day.log().filter(log -> log.took()).isPresent() ? Hue.GOOD : Hue.MUTED).color());
        write(gc, DayWords.outcome(day, today), area.x + GAP, area.y + GAP + 2 * line(), width);
    }

    private void frame(GC gc, Rectangle area) {
        gc.setForeground((isFocusControl() ? Hue.ACCENT : Hue.MUTED).color());
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
    }

    /** Writes words as far as they have room; the tip and the fields say all. */
    private static void write(GC gc, String words, int x, int y, int width) {
        String shown = words;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.length() - 2) + '\u2026';
        }
        gc.drawText(shown, x, y, true);
    }
}
