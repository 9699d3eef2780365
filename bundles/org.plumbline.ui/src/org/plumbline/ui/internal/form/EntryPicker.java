package org.plumbline.ui.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field that finds what one types among many things, while one types, and hands over the one that is chosen. Arrow
 * down offers what there is before anything is typed.
 */
public final class EntryPicker<T> {

    private static final int MOST = 30;
    /** What one types that brings up what fits. */
    private static final char[] LETTERS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".toCharArray();

    /** Something to choose. */
    public record Item<T>(String label, String detail, T value) {

        boolean matches(String[] words) {
            String all = (label + ' ' + detail).toLowerCase(Locale.getDefault());
            return Arrays.stream(words).allMatch(all::contains);
        }
    }

    private static final class Proposal<T> extends ContentProposal {

        private final transient Item<T> item;

        Proposal(Item<T> item) {
            super(item.label(), item.detail().isEmpty() ? item.label() : item.label() + "  \u2013  " + item.detail(), null);
            this.item = item;
        }
    }

    private final Text field;

    /**
     * @param prompt what to type, shown in the empty field
     * @param items what there is to choose from, asked for whenever one types
     */
    public EntryPicker(Composite parent, String prompt, Supplier<List<Item<T>>> items, Consumer<T> chosen) {
        this(parent, prompt, typed -> matching(items.get(), typed), chosen);
    }

    /**
     * @param prompt what to type, shown in the empty field
     * @param search finds what fits what was typed, best first; asked also for nothing typed
     */
    public EntryPicker(Composite parent, String prompt, Function<String, List<Item<T>>> search, Consumer<T> chosen) {
        field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(prompt);
        field.setLayoutData(GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).create());
        field.getAccessible().addAccessibleListener(new Named(prompt));
        ContentProposalAdapter adapter = new ContentProposalAdapter(field, new TextContentAdapter(),
                (contents, position) -> search.apply(contents).stream().limit(MOST).map(Proposal::new)
                        .toArray(IContentProposal[]::new),
                KeyStroke.getInstance(SWT.ARROW_DOWN), LETTERS);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setPopupSize(new Point(460, 260));
        adapter.addContentProposalListener(proposal -> {
            field.setText("");
            chosen.accept(item(proposal).value());
        });
    }

    /** Says whether anything may be chosen; the field takes no room where nothing may. */
    public void editable(boolean may) {
        field.setVisible(may);
        ((GridData) field.getLayoutData()).exclude = !may;
        PageBody.reflow(field);
    }

    @SuppressWarnings("unchecked")
    private Item<T> item(IContentProposal proposal) {
        return ((Proposal<T>) proposal).item;
    }

    private static <T> List<Item<T>> matching(List<Item<T>> items, String typed) {
        String[] words = typed.strip().toLowerCase(Locale.getDefault()).split("\\s+");
        return items.stream().filter(item -> item.matches(words)).toList();
    }
}
