#pragma once

#include "models/items/metadatamodel.h"
#include "tests/ui/evidencebuilders.h"
#include "ui/dialogs/inklabel.h"
#include "ui/panes/evidencehead.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/messageedit.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace disputedesk::test {

/// What Tab can reach under `root` without a name for tests or for screen readers.
inline QStringList unnamedControls(const QWidget &root)
{
    QStringList found;
    for (const QWidget *control : root.findChildren<QWidget *>()) {
        const bool inner = control->objectName().startsWith(QLatin1StringView("qt_"))
            || qobject_cast<const QScrollBar *>(control) || control->inherits("QHeaderView")
            || control->inherits("QTableCornerButton") || control->inherits("QComboBoxPrivateContainer");
        if (control->focusPolicy() == Qt::NoFocus || inner)
            continue;
        const bool mute = control->accessibleName().isEmpty() && control->isVisibleTo(&root);
        if (control->objectName().isEmpty() || mute)
            found.append(QLatin1StringView(control->metaObject()->className()) + u'(' + control->objectName() + u')');
    }
    return found;
}

/// Labels that would take their text for HTML.
inline QStringList richLabels(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText)
            found.append(label->objectName());
    return found;
}

/// The real pane on a screen of its own, driven by keys and clicks.
struct EvidenceBench {
    EvidenceBench()
    {
        theme.choose(ThemeChoice::Light);
        pane.resize(432, 900);
        pane.show();
        QApplication::setActiveWindow(&pane);
    }

    QWidget *widget(const QString &name) const { return pane.findChild<QWidget *>(name); }
    EvidenceHead *head(const QString &field) const
    {
        return pane.findChild<EvidenceHead *>(QStringLiteral("evidenceHead_") + field);
    }
    MessageEdit *edit(const QString &field) const
    {
        return pane.findChild<MessageEdit *>(QStringLiteral("evidenceEdit_") + field);
    }
    QPushButton *button(const QString &name) const { return pane.findChild<QPushButton *>(name); }
    QString label(const QString &name) const
    {
        const auto *found = pane.findChild<QLabel *>(name);
        return found && found->isVisibleTo(&pane) ? found->text() : QString();
    }
    /// Opens a row by the keyboard and gives its editor.
    MessageEdit *open(const QString &field) const
    {
        if (MessageEdit *shown = edit(field); shown && shown->isVisible())
            return shown;
        head(field)->setFocus();
        QTest::keyClick(head(field), Qt::Key_Return);
        return edit(field);
    }
    void type(const QString &field, const QString &text) const { QTest::keyClicks(open(field), text); }
    void choose(const QString &name, const QVariant &data) const
    {
        auto *box = pane.findChild<QComboBox *>(name);
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    void sell(ProductType type) const { choose(QStringLiteral("evidenceSold"), int(type)); }
    Draft last() const { return edits.last().first().value<Draft>(); }

    Theme theme{*qApp};
    MetadataModel metadata;
    EvidencePane pane{theme, metadata};
    QSignalSpy edits{&pane, &EvidencePane::draftEdited};
};

} // namespace disputedesk::test
