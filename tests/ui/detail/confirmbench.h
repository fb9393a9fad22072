#pragma once

#include "tests/ui/detail/builders.h"
#include "ui/dialogs/confirmdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

namespace disputedesk::test {

/// A confirm dialog on the screen and its controls, for the tests that ask what it does.
class ConfirmBench {
protected:
    void makeTheme()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
    }
    /// On an open dispute, or a pending one where its outcome is recorded.
    std::unique_ptr<ConfirmDialog> open(WriteVerb verb, ConfirmTiming timing = {0, 0}, Mode mode = Mode::Live)
    {
        DisputeView view = build::richView();
        if (verb == WriteVerb::FinaliseWon || verb == WriteVerb::FinaliseLost)
            view = build::pendingView();
        ConfirmSpec spec = build::specOf(view, verb);
        spec.tier = confirmTier(verb, mode);
        auto dialog = std::make_unique<ConfirmDialog>(spec, *m_theme, nullptr, timing);
        dialog->open();
        return dialog;
    }
    static QPushButton *act(const ConfirmDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("confirmAct"));
    }
    static QLineEdit *typed(const ConfirmDialog &dialog)
    {
        return dialog.findChild<QLineEdit *>(QStringLiteral("confirmTyped"));
    }
    /// All that it asks for: the tick, the text.
    static void prove(const ConfirmDialog &dialog)
    {
        if (auto *tick = dialog.findChild<QCheckBox *>(QStringLiteral("confirmTick")))
            tick->setChecked(true);
        if (QLineEdit *line = typed(dialog))
            line->setText(dialog.wantedText());
    }

    std::unique_ptr<Theme> m_theme;
};

} // namespace disputedesk::test
