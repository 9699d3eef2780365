package org.plumbline.ui.internal.tips;

import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.plumbline.ui.internal.Style;

/** A quiet strip above a page that shows one tip at a time until somebody wants no more. */
public final class TipStrip {

    private final Composite strip;
    private final Label words;
    private final IPreferenceChangeListener follow = change -> {
        if (Tips.isKey(change.getKey())) {
            show();
        }
    };

    private TipStrip(Composite parent, int columns) {
        strip = Style.HEADER.on(new Composite(parent, SWT.NONE));
        strip.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 4).spacing(8, 0).create());
        strip.setLayoutData(GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).create());
        words = Style.MUTED.on(new Label(strip, SWT.WRAP));
        words.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT).create());
        button(Messages.next, Tips::goOn);
        button(Messages.never, () -> Tips.want(false));
        Tips.node().addPreferenceChangeListener(follow);
        strip.addListener(SWT.Dispose, event -> Tips.node().removePreferenceChangeListener(follow));
        show();
    }

    /** Puts a strip above everything else in a grid of so many columns. */
    public static void above(Composite grid, int columns) {
        new TipStrip(grid, columns).strip.moveAbove(null);
    }

    private void button(String label, Runnable action) {
        Button button = new Button(strip, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void show() {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<String> tips = Tip.words(keys::getBestActiveBindingFormattedFor);
        boolean wanted = Tips.wanted() && !tips.isEmpty();
        if (wanted) {
            int place = Tips.place() % tips.size();
            words.setText(Messages.bind(Messages.tip, new Object[] { place + 1, tips.size(), tips.get(place) }));
        }
        strip.setVisible(wanted);
        ((GridData) strip.getLayoutData()).exclude = !wanted;
        words.requestLayout();
        strip.getParent().requestLayout();
    }
}
