package org.plumbline.ui.internal.form;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.internal.Hue;
import org.plumbline.ui.internal.Style;

/** A card: a thin line around a heading, its buttons, and a body. */
public final class Card extends Composite {

    private static final int INSET = 12;

    private final Composite strip;
    private final Control heading;
    private final Composite body;

    public Card(Composite parent, String title) {
        this(parent, strip -> words(strip, title));
    }

    /** @param heading makes the heading */
    public Card(Composite parent, Function<Composite, Control> heading) {
        super(parent, SWT.NONE);
        Style.CARD.on(this);
        setLayout(GridLayoutFactory.fillDefaults().margins(INSET + 4, INSET).spacing(0, 8).create());
        strip = Style.PLAIN.on(new Composite(this, SWT.NONE));
        strip.setLayout(GridLayoutFactory.fillDefaults().numColumns(1).spacing(4, 0).create());
        strip.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        this.heading = heading.apply(strip);
        this.heading.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).create());
        body = Style.PLAIN.on(new Composite(this, SWT.NONE));
        body.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        body.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        addListener(SWT.Paint, event -> {
            event.gc.setForeground(Hue.BORDER.color());
            event.gc.drawRectangle(0, 0, getSize().x - 1, getSize().y - 1);
        });
    }

    /** The body, in one column. */
    public Composite body() {
        return body;
    }

    private static Label words(Composite parent, String title) {
        Label label = Style.HEADING.on(new Label(parent, SWT.NONE));
        label.setText(title);
        return label;
    }

    /** The heading. */
    public Control heading() {
        return heading;
    }

    /** Adds a button to the heading. */
    public Button button(String label, Runnable action) {
        Button button = new Button(strip, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        button.setLayoutData(new GridData());
        ((GridLayout) strip.getLayout()).numColumns++;
        button.requestLayout();
        return button;
    }

    /** Shows a button of a heading, or takes it away; its words may have changed too. */
    public static void showButton(Button button, boolean shown) {
        button.setVisible(shown);
        ((GridData) button.getLayoutData()).exclude = !shown;
        button.requestLayout();
    }
}
