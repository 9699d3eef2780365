package org.plumbline.ui.internal.assistant;

import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.osgi.service.prefs.Preferences;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.FoldHeading;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thinking;

/** A panel in its card: shown while it has something to say, built when it is first opened, open as it was left. */
final class PanelCard<T> implements PanelFrame {

    private static final String OPEN = "assistant.open.";

    private final PageBody page;
    private final AssistantPanel<T> panel;
    private final Runnable onChange;
    private final Card card;
    private final FoldHeading heading;
    private Answer.Known<T> known;
    private boolean open;
    private boolean built;
    private boolean behind;

    /** @param onChange called when the panel was shown or hidden */
    PanelCard(PageBody page, AssistantPanel<T> panel, Runnable onChange) {
        this.page = page;
        this.panel = panel;
        this.onChange = onChange;
        card = new Card(page.content(), strip -> new FoldHeading(strip, panel.title(), this::fold));
        heading = (FoldHeading) card.heading();
        card.setVisible(false);
        open = node().getBoolean(OPEN + panel.id(), true);
    }

    /** Follows the chart in front of a page. */
    void follow(IWorkbenchPage window) {
        Thinking.inFront(window, panel.title(), panel::think, this::show, card);
    }

    private void show(Answer<T> answer) {
        switch (answer) {
            case Answer.Known<T> now -> {
                known = now;
                behind = true;
                Optional<String> headline = panel.headline(now.value());
                say(headline.orElse(""), headline.isPresent());
            }
            case Answer.Failed<T> failed -> {
                known = null;
                say(failed.sentence(), true);
            }
            case Answer.Nothing<T> nothing -> {
                known = null;
                say("", false);
            }
        }
    }

    private void say(String headline, boolean shown) {
        page.together(() -> {
            boolean folds = known != null && open;
            if (folds && shown && behind) {
                fill();
            }
            heading.show(headline, folds);
            heading.setToolTipText(headline);
            body().setVisible(folds);
            ((GridData) body().getLayoutData()).exclude = !folds;
            card.setVisible(shown);
            onChange.run();
            PageBody.reflow(card);
        });
    }

    private void fill() {
        if (!built) {
            built = true;
            panel.build(this);
        }
        behind = false;
        panel.show(known);
    }

    private void fold() {
        if (known != null) {
            open = !open;
            node().putBoolean(OPEN + panel.id(), open);
            say(panel.headline(known.value()).orElse(""), true);
        }
    }

    boolean isShown() {
        return card.getVisible();
    }

    /** Goes to the first field, to the heading where there is none. */
    boolean focus() {
        return open && known != null && PageBody.focusFirst(body()) || heading.setFocus();
    }

    @Override
    public Composite body() {
        return card.body();
    }

    @Override
    public Button button(String label, Runnable action) {
        return card.button(label, action);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE);
    }
}
