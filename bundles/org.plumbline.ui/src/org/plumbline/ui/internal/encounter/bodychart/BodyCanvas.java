package org.plumbline.ui.internal.encounter.bodychart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Painted;
import org.plumbline.core.body.Region;
import org.plumbline.core.body.RegionKey;
import org.plumbline.core.body.Spot;
import org.plumbline.core.body.Stroke;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;

/**
 * The views of the body with their marks. One paints with the mouse, a pen or a finger, and goes from region to region
 * with the arrow keys; what that means for the chart is up to the {@link Sketch}.
 */
final class BodyCanvas extends Canvas {

    /** Half the width of the brush: 2 cm on an adult. */
    private static final double BRUSH = 0.0115;
    /** Points the mouse may move in a click. */
    private static final int CLICK = 3;

    private final BodyMap map;
    private final RegionWalk walk;
    private final Sketch sketch;
    private final Set<BodyMark> erased = new LinkedHashSet<>();
    private final List<Spot> stroke = new ArrayList<>();
    private List<BodyMark> marks = List.of();
    private List<BodyMark> earlier = List.of();
    private Set<BodyMark> chosen = Set.of();
    private ViewLayout views = ViewLayout.in(0);
    private Optional<Region> focus = Optional.empty();
    private Optional<Region> pointed = Optional.empty();
    private Image drawn;
    private Color drawnOn;
    private Slot drawing;
    private Point pressed;
    private boolean editable = true;

    BodyCanvas(Composite parent, BodyMap map, Sketch sketch) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.map = map;
        this.sketch = sketch;
        walk = new RegionWalk(map);
        Style.PLAIN.on(this);
        addListener(SWT.Paint, event -> paint(event.gc, event.getBounds()));
        addListener(SWT.Resize, event -> {
            views = ViewLayout.in(getClientArea().width);
            stale();
        });
        addListener(SWT.Dispose, event -> discard());
        addListener(SWT.MouseDown, this::down);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseUp, this::up);
        addListener(SWT.MouseExit, event -> point(Optional.empty()));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> {
            focus = focus.isPresent() ? focus : walk.first();
            say();
        });
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        SpokenPlace.of(getAccessible(), () -> focus.map(region -> Messages.title + ", " + describe(region))
                .orElse(Messages.title));
    }

    /** Shows these marks, and in the same drawing those of another encounter. */
    void show(Collection<BodyMark> newMarks, Collection<BodyMark> newEarlier) {
        marks = List.copyOf(newMarks);
        earlier = List.copyOf(newEarlier);
        chosen = chosen.stream().filter(marks::contains).collect(Collectors.toSet());
        stale();
    }

    /** Shows which marks are chosen. */
    void choose(Collection<BodyMark> newChosen) {
        chosen = Set.copyOf(newChosen);
        redraw();
    }

    /** Says whether one may paint. */
    void editable(boolean may) {
        editable = may;
    }

    /** What is at a region, in words. */
    String describe(Region region) {
        String there = at(region).stream().map(BodyCanvas::words).collect(Collectors.joining(", "));
        return there.isEmpty() ? region.name() : Messages.bind(Messages.markedIn, region.name(), there);
    }

    /** The kind and intensity of a mark, as far as they are known. */
    static String words(BodyMark mark) {
        return Messages.bind(Messages.marked, Words.of(mark.getQuality()).toLowerCase(Locale.getDefault()),
                Words.of(mark.getIntensity())).strip();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wide = width == SWT.DEFAULT ? 640 : width;
        return new Point(wide, ViewLayout.in(wide).height());
    }

    private List<BodyMark> at(Region region) {
        return marks.stream().filter(mark -> RegionKey.of(mark).equals(region.key())).toList();
    }

    private void stale() {
        discard();
        redraw();
    }

    private void discard() {
        if (drawn != null) {
            drawn.dispose();
            drawn = null;
        }
    }

    private void paint(GC gc, Rectangle dirty) {
        if (drawn == null || !Hue.CARD.color().equals(drawnOn)) {
            discard();
            drawnOn = Hue.CARD.color();
            drawn = new Image(getDisplay(), (page, width, height) -> page(page, width, height),
                    Math.max(1, getClientArea().width), Math.max(1, getClientArea().height));
        }
        gc.setClipping(dirty);
        gc.drawImage(drawn, 0, 0);
        pointed.ifPresent(region -> on(gc, region).edge(region.outline(), Hue.ACCENT, 1));
        for (BodyMark mark : marks) {
            if (chosen.contains(mark)) {
                BodyPainter painter = new BodyPainter(map, gc, views.of(mark.getView()));
                painter.edge(map.area(mark), Hue.TEXT, 2);
                painter.number(mark);
            }
        }
        if (isFocusControl()) {
            focus.ifPresent(region -> on(gc, region).edge(region.outline(), Hue.ACCENT, 2));
        }
        if (drawing != null && !stroke.isEmpty() && !sketch.erasing()) {
            new BodyPainter(map, gc, drawing).stroke(stroke, BRUSH, sketch.kind());
        }
    }

    private BodyPainter on(GC gc, Region region) {
        return new BodyPainter(map, gc, views.of(region.view()));
    }

    /** Paints all that stands still: the figures and the marks. */
    void page(GC gc, int width, int height) {
        gc.setBackground(Hue.CARD.color());
        gc.fillRectangle(0, 0, width, height);
        for (Slot slot : views.slots()) {
            BodyPainter painter = new BodyPainter(map, gc, slot);
            painter.figure();
            marks.stream().filter(mark -> !erased.contains(mark)).forEach(painter::mark);
            earlier.forEach(painter::earlier);
        }
    }

    private void down(Event event) {
        setFocus();
        Optional<Slot> slot = views.at(event.x, event.y);
        if (event.button == 1 && slot.isPresent()) {
            pressed = new Point(event.x, event.y);
            drawing = slot.get();
            stroke.clear();
            drag(event);
        }
    }

    private void moved(Event event) {
        if (drawing != null) {
            drag(event);
        } else {
            point(views.at(event.x, event.y).flatMap(slot -> map.at(slot.view(), slot.spot(event.x, event.y))));
        }
    }

    private void drag(Event event) {
        Spot spot = drawing.spot(event.x, event.y);
        Spot last = stroke.isEmpty() ? spot : stroke.getLast();
        stroke.add(spot);
        if (!editable) {
            return;
        }
        if (sketch.erasing()) {
            if (erased.addAll(under(spot))) {
                stale();
            }
            return;
        }
        Rectangle dirty = drawing.around(new Stroke(List.of(last, spot), BRUSH).box());
        redraw(dirty.x, dirty.y, dirty.width, dirty.height, false);
    }

    private List<BodyMark> under(Spot spot) {
        return marks.stream().filter(mark -> mark.getView() == drawing.view())
                .filter(mark -> map.area(mark).contains(spot)).toList();
    }

    private void up(Event event) {
        if (drawing == null || event.button != 1) {
            return;
        }
        Slot slot = drawing;
        List<Spot> way = List.copyOf(stroke);
        List<BodyMark> clicked = Math.abs(event.x - pressed.x) <= CLICK && Math.abs(event.y - pressed.y) <= CLICK
                && way.stream().allMatch(spot -> spot.distance(way.getFirst()) * slot.scale() <= 2 * CLICK)
                        ? under(way.getFirst()) : List.of();
        List<BodyMark> gone = List.copyOf(erased);
        drawing = null;
        stroke.clear();
        erased.clear();
        map.at(slot.view(), way.getLast()).ifPresent(region -> focus = Optional.of(region));
        if (sketch.erasing() || !editable) {
            stale();
            sketch.erase(gone);
        } else if (clicked.isEmpty()) {
            List<Painted> painted = map.paint(slot.view(), new Stroke(way, BRUSH));
            focus = painted.isEmpty() ? focus : Optional.of(painted.getLast().region());
            sketch.paint(painted);
        } else {
            BodyMark mark = clicked.getLast();
            focus = map.find(RegionKey.of(mark), mark.getView()).or(() -> focus);
            sketch.choose(List.of(mark));
        }
        say();
    }

    private void point(Optional<Region> at) {
        if (!pointed.equals(at)) {
            pointed.ifPresent(this::redraw);
            at.ifPresent(this::redraw);
            pointed = at;
            sketch.say(at.or(() -> isFocusControl() ? focus : Optional.empty()).map(this::describe).orElse(""));
        }
    }

    private void redraw(Region region) {
        Rectangle dirty = views.of(region.view()).around(region.outline().box());
        redraw(dirty.x, dirty.y, dirty.width, dirty.height, false);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || focus.isEmpty()) {
            return;
        }
        Region region = focus.get();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> go(1, 0);
            case SWT.ARROW_LEFT -> go(-1, 0);
            case SWT.ARROW_DOWN -> go(0, 1);
            case SWT.ARROW_UP -> go(0, -1);
            case SWT.DEL, SWT.BS -> sketch.erase(at(region));
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> sketch.mark(region, at(region));
            default -> {
                if (!sketch.key(region, at(region), event.character)) {
                    return;
                }
            }
        }
        say();
    }

    private void go(int stepX, int stepY) {
        focus = walk.next(views, focus.orElseThrow(), stepX, stepY).or(() -> focus);
    }

    private void say() {
        redraw();
        focus.ifPresent(region -> sketch.say(describe(region)));
        getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }
}
