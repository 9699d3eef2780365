package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.plumbline.ui.internal.Style;

/** A page of cards that scrolls up and down and is never wider than can be read well. */
public final class PageBody extends ScrolledComposite {

    /** Width that a page does not exceed. */
    public static final int WIDEST = 1200;

    private static final int GAP = 16;
    private static final int NARROW = 700;

    private final Composite content;
    private final List<Spot> spots = new ArrayList<>();
    private Marks marks = Marks.NONE;
    private Set<Control> held;
    private final Set<Supplier<String>> unread = new LinkedHashSet<>();
    private Runnable unsettled;
    private Runnable onUnsettled = () -> { };

    public PageBody(Composite parent) {
        super(parent, SWT.V_SCROLL);
        Style.PAGE.on(this);
        content = Style.PAGE.on(new Composite(this, SWT.NONE));
        content.setLayout(new SpanLayout(2, GAP, GAP, NARROW, WIDEST) {
            @Override
            protected void layout(Composite composite, boolean flush) {
                settling(() -> super.layout(composite, flush));
            }
        });
        setContent(content);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setShowFocusedControl(true);
        getVerticalBar().setIncrement(GAP * 2);
        addListener(SWT.Resize, event -> fit());
    }

    /** Where the cards are. */
    public Composite content() {
        return content;
    }

    /** Adds a card over the whole width. */
    public Card card(String title) {
        return new Card(content, title);
    }

    /** Adds a card that takes half of the width where there is room. */
    public Card halfCard(String title) {
        Card card = new Card(content, title);
        card.setLayoutData(1);
        return card;
    }

    /** Adds a place for cards that come and go, two in a row where there is room. */
    public Composite grid() {
        Composite grid = Style.PAGE.on(new Composite(content, SWT.NONE));
        grid.setLayout(new SpanLayout(2, GAP, 0, NARROW - 2 * GAP, WIDEST));
        return grid;
    }

    /**
     * Goes to the first control one can use, wherever on the page one is; an empty composite would swallow all keys.
     */
    @Override
    public boolean setFocus() {
        Point seen = getOrigin();
        boolean given = focusFirst(content);
        setOrigin(seen);
        return given;
    }

    /**
     * Goes to the first control in {@code parent} that one can use, and says whether there was one. An empty table is
     * passed by: what fills it stands below.
     */
    public static boolean focusFirst(Composite parent) {
        return focusFirst(parent, table -> table.getItemCount() > 0) || focusFirst(parent, table -> true);
    }

    private static boolean focusFirst(Composite parent, Predicate<Table> meant) {
        return Arrays.stream(parent.getTabList()).filter(Control::isVisible).anyMatch(control -> switch (control) {
            case Combo combo -> combo.setFocus();
            case Table table -> meant.test(table) && table.setFocus();
            case StyledText text -> text.setFocus();
            case Canvas canvas when canvas.isListening(SWT.KeyDown) -> canvas.setFocus();
            case Composite inner -> focusFirst(inner, meant);
            default -> control.setFocus();
        });
    }

    /**
     * Lays the page around a control out anew, after something in it became higher, lower, visible or hidden. Only the
     * control and what is around it are measured; everything else is moved at most.
     */
    public static void reflow(Control control) {
        around(control).ifPresentOrElse(page -> page.changed(control), control::requestLayout);
    }

    /** Shows a control, or takes it away with its room. */
    public static void show(Control control, boolean is) {
        if (control.getVisible() != is) {
            control.setVisible(is);
            ((GridData) control.getLayoutData()).exclude = !is;
            reflow(control);
        }
    }

    private void changed(Control control) {
        settling(() -> held.add(control));
    }

    /** Makes changes out of sight, and lays out once what they ask to be laid out. */
    public void together(Runnable changes) {
        setRedraw(false);
        try {
            settling(changes);
            fit(List.of()); // what became visible asks for nothing itself
        } finally {
            setRedraw(true);
        }
    }

    /** Changes or lays out something; what meanwhile asks to be laid out is so afterwards, all at once. */
    private void settling(Runnable changes) {
        if (held != null) {
            changes.run();
            return;
        }
        Set<Control> changed = new LinkedHashSet<>();
        held = changed;
        try {
            changes.run();
        } finally {
            held = null;
        }
        changed.removeIf(Control::isDisposed);
        if (!changed.isEmpty()) {
            fit(changed);
        }
    }

    private void fit(Collection<Control> changed) {
        settling(() -> lay(changed));
    }

    private void lay(Collection<Control> changed) {
        held = new LinkedHashSet<>();
        for (Control one : changed) {
            if (one instanceof Composite inner && inner.getSize().x > 0) {
                inner.layout(true, true);
            }
        }
        content.layout(changed.stream().filter(one -> one != content).toArray(Control[]::new));
        fit();
        content.layout(); // what became visible asks for nothing itself
        Set<Control> grown = held;
        held = null;
        if (!grown.isEmpty()) {
            fit(grown);
        }
    }

    /** Scrolls the page around a control to where the control is at its top. */
    public static void reveal(Control control) {
        around(control).ifPresent(page -> page.setOrigin(0,
                control.getDisplay().map(control, page.content, 0, 0).y - GAP));
    }

    /** Whether more than the edge of a control can be seen. */
    public boolean sees(Control control) {
        int top = control.getDisplay().map(control, this, 0, 0).y;
        return top + control.getSize().y > 2 * GAP && top < getClientArea().height - 2 * GAP;
    }

    /** Lets the wheel over a control scroll the page around it: who scrolls must not change what is chosen. */
    public static void scrollByWheel(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            around(control).ifPresent(page -> page.setOrigin(0,
                    page.getOrigin().y - event.count * page.getVerticalBar().getIncrement()));
        });
    }

    /**
     * Notes that a cell on the page around a control was typed into and is not in the chart yet.
     *
     * @param takeOver takes it into the chart; null when that was done or given up
     */
    static void unsettled(Control control, Runnable takeOver) {
        around(control).ifPresent(page -> {
            page.unsettled = takeOver;
            page.onUnsettled.run();
        });
    }

    /**
     * Notes that a place on the page around a control may hold what is not understood, or does not any more.
     *
     * @param words says what is not understood at the place and where; empty when there is nothing
     */
    static void unread(Control control, Supplier<String> words) {
        around(control).filter(page -> words.get().isEmpty() ? page.unread.remove(words) : page.unread.add(words))
                .ifPresent(page -> page.onUnsettled.run());
    }

    /** What was typed somewhere on the page and is not understood, so that it cannot be saved. */
    public List<String> unread() {
        return unread.stream().map(Supplier::get).filter(words -> !words.isEmpty()).toList();
    }

    /** Whether something typed is not in the chart yet. */
    public boolean isUnsettled() {
        return unsettled != null || !unread().isEmpty();
    }

    /** Runs {@code action} when that may have changed. */
    public void onUnsettled(Runnable action) {
        onUnsettled = action;
    }

    /** Takes what was typed into the chart. */
    public void settle() {
        if (unsettled != null) {
            unsettled.run();
        }
    }

    /** Takes note of a place on the page where something of a chart stands. */
    static void join(Spot spot) {
        around(spot.control()).ifPresent(page -> {
            page.spots.add(spot);
            spot.mark(page.marks);
            spot.control().addListener(SWT.Dispose, event -> page.spots.remove(spot));
        });
    }

    /**
     * Goes to where something of a chart stands within a part of the page: to its field, else to the row of what it is
     * in. Says whether there is such a place in sight.
     */
    public boolean go(Target target, Composite within) {
        if (field(target, within).isPresent()) {
            field(target, within).orElseThrow().go(target);
            return true;
        }
        Optional<Spot> table = target.outward().filter(one -> one.feature() == null)
                .flatMap(one -> spots(within).filter(spot -> spot.hasRow(one.object()))).findFirst();
        table.ifPresent(spot -> {
            spot.go(target);
            field(target, within).ifPresent(field -> field.go(target)); // beside the table, of the row that was chosen
        });
        return table.isPresent();
    }

    private Optional<Spot> field(Target target, Composite within) {
        return spots(within).filter(spot -> spot.isField(target.object(), target.feature())).findFirst();
    }

    private Stream<Spot> spots(Composite within) {
        return spots.stream().filter(spot -> spot.control().isVisible() && isWithin(spot.control(), within));
    }

    /** Shows marks at the fields and rows they are about. */
    public void mark(Marks now) {
        marks = now;
        spots.forEach(spot -> spot.mark(marks));
    }

    /** The marks at the field that a control is in, or at the row that is selected in it. */
    public static List<Marks.Mark> marksAt(Control control) {
        return around(control).stream().flatMap(page -> page.spots.stream())
                .filter(spot -> isWithin(control, spot.control()))
                .flatMap(spot -> spot.marksAtFocus().stream()).toList();
    }

    private static boolean isWithin(Control control, Control outer) {
        return Stream.iterate(control, one -> one != null, Control::getParent).anyMatch(one -> one == outer);
    }

    /** The marks that the page around a control shows. */
    static Marks marks(Control control) {
        return around(control).map(page -> page.marks).orElse(Marks.NONE);
    }

    private static Optional<PageBody> around(Control control) {
        return Stream.iterate(control.getParent(), parent -> parent != null, Composite::getParent)
                .filter(PageBody.class::isInstance).map(PageBody.class::cast).findFirst();
    }

    private void fit() {
        int width = getClientArea().width;
        if (width > 0) {
            setMinHeight(content.computeSize(width, SWT.DEFAULT, false).y);
        }
    }
}
