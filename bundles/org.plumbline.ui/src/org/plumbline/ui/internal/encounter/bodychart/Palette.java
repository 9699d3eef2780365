package org.plumbline.ui.internal.encounter.bodychart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.body.BodyMap;
import org.plumbline.core.body.Spot;
import org.plumbline.model.chart.BodyView;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.ScaleField;

/** What one paints with: the kind of symptom, which is the legend as well, its intensity, or the eraser. */
final class Palette extends Composite {

    private static final int SWATCH = 18;
    private static final int PLACE = 340;
    /** Points for the height of a view in a swatch: one sign fills it. */
    private static final double SCALE = 1700;

    private final Map<PainQuality, Button> kinds = new LinkedHashMap<>();
    private final List<Image> swatches = new ArrayList<>();
    private final ScaleField intensity;
    private final Button eraser;
    private final Label place;
    private final BodyMap map;
    private PainQuality kind = PainQuality.ACHE;
    private Object drawnOn;

    Palette(Composite parent, BodyMap map, Consumer<PainQuality> onKind, Runnable onIntensity) {
        super(parent, SWT.NONE);
        this.map = map;
        Style.PLAIN.on(this);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        row.spacing = 4;
        setLayout(row);
        setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        for (PainQuality one : PainQuality.VALUES) {
            if (one != PainQuality.UNSPECIFIED) {
                kinds.put(one, toggle(one, () -> {
                    use(one);
                    onKind.accept(one);
                }));
            }
        }
        eraser = new Button(this, SWT.TOGGLE);
        eraser.setText(Messages.erase);
        eraser.setToolTipText(Messages.eraseHelp);
        eraser.addListener(SWT.Selection, event -> show());
        Style.MUTED.on(new Label(this, SWT.NONE)).setText(Messages.intensity);
        intensity = new ScaleField(this, 0, 10);
        intensity.getAccessible().addAccessibleListener(new Named(Messages.intensity));
        intensity.onChange(onIntensity);
        place = Style.STRONG.on(new Label(this, SWT.NONE));
        place.setLayoutData(new RowData(PLACE, SWT.DEFAULT));
        addListener(SWT.Paint, event -> {
            if (!Hue.CARD.color().equals(drawnOn)) {
                getDisplay().asyncExec(() -> {
                    if (!isDisposed()) {
                        show();
                    }
                });
            }
        });
        addListener(SWT.Dispose, event -> swatches.forEach(Image::dispose));
        show();
    }

    private Button toggle(PainQuality one, Runnable action) {
        Button button = new Button(this, SWT.TOGGLE);
        button.setText(Words.of(one));
        button.setToolTipText(Messages.bind(Messages.kindHelp, Words.of(one),
                Character.toUpperCase(Messages.keys.charAt(one.ordinal() - 1))));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Says where on the body one is. */
    void say(String words) {
        place.setText(words.replace("&", "&&"));
    }

    /** The kind one paints with. */
    PainQuality kind() {
        return kind;
    }

    /** The intensity one paints with; null when it was not asked. */
    Integer intensity() {
        return intensity.text().isEmpty() ? null : Integer.valueOf(intensity.text());
    }

    /** Shows an intensity, null for none. */
    void intensity(Integer shown) {
        intensity.text(shown == null ? "" : shown.toString());
    }

    /** Whether one erases. */
    boolean erasing() {
        return eraser.getSelection();
    }

    /** Paints with this kind from now on. */
    void use(PainQuality newKind) {
        kind = newKind;
        eraser.setSelection(false);
        show();
    }

    /** The kind that a letter stands for. */
    static Optional<PainQuality> kind(char letter) {
        int index = Messages.keys.indexOf(Character.toLowerCase(letter));
        return index < 0 ? Optional.empty() : Optional.of(PainQuality.VALUES.get(index + 1));
    }

    /** Says whether one may paint. */
    void editable(boolean may) {
        kinds.values().forEach(button -> button.setEnabled(may));
        eraser.setEnabled(may);
        intensity.setEnabled(may);
    }

    /** Shows what is chosen, in the colors of the theme. */
    void show() {
        drawnOn = Hue.CARD.color();
        List<Image> old = List.copyOf(swatches);
        swatches.clear();
        kinds.forEach((one, button) -> {
            boolean chosen = one == kind && !erasing();
            Image swatch = new Image(getDisplay(), (gc, width, height) -> swatch(gc, one, chosen), SWATCH, SWATCH);
            swatches.add(swatch);
            button.setSelection(chosen);
            button.setImage(swatch);
        });
        old.forEach(Image::dispose);
    }

    private void swatch(GC gc, PainQuality one, boolean chosen) {
        gc.setBackground(Hue.PAGE.color());
        gc.fillRectangle(0, 0, SWATCH, SWATCH);
        gc.setBackground(KindInk.of(one));
        gc.setAlpha(70);
        gc.fillRectangle(0, 0, SWATCH, SWATCH);
        gc.setAlpha(255);
        new BodyPainter(map, gc, new Slot(BodyView.FRONT, 0, 0, SCALE, new Rectangle(0, 0, SWATCH, SWATCH)))
                .sign(one, new Spot(SWATCH / 2 / SCALE, SWATCH / 2 / SCALE), 0.0009);
        if (chosen) {
            gc.setForeground(Hue.TEXT.color());
            gc.setLineWidth(2);
            gc.drawRectangle(1, 1, SWATCH - 2, SWATCH - 2);
        }
    }
}
