package org.plumbline.ui.internal.help;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.form.Named;

/** Help inside the program: a search field, the pages, and the page that is chosen. */
public final class HelpView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.plumbline.ui.help";

    private static final int ROWS = 5;

    private HelpPages pages;
    private Text search;
    private org.eclipse.swt.widgets.List contents;
    private HelpText text;
    private List<String> listed = List.of();

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).create());
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.search);
        search.getAccessible().addAccessibleListener(new Named(Messages.search));
        search.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        search.addListener(SWT.Modify, event -> list());
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                contents.setFocus();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> text.control().setFocus());
        contents = new org.eclipse.swt.widgets.List(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        contents.getAccessible().addAccessibleListener(new Named(Messages.pages));
        contents.setLayoutData(GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, ROWS * contents.getItemHeight()).create());
        contents.addListener(SWT.Selection, event -> read());
        text = new HelpText(parent, this::show);
        text.control().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        pages = new HelpPages(new HelpPlaces(getSite().getService(IBindingService.class),
                getSite().getService(Clinic.class))::of);
        list();
    }

    /** Lists the pages that have the words that are looked for. */
    private void list() {
        String chosen = contents.getSelectionIndex() < 0 ? "" : listed.get(contents.getSelectionIndex());
        listed = pages.find(search.getText());
        contents.setItems(listed.stream().map(pages::title).toArray(String[]::new));
        contents.select(Math.max(0, listed.indexOf(chosen)));
        read();
    }

    private void read() {
        int index = contents.getSelectionIndex();
        text.show(index < 0 ? List.of(new HelpBlock.Paragraph(Messages.nothingFound)) : pages.page(listed.get(index)),
                search.getText());
    }

    /** Shows a page. */
    void show(String page) {
        search.setText("");
        contents.select(Math.max(0, listed.indexOf(page)));
        read();
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }
}
