#include "ui/panes/saveviewbutton.h"

#include "models/domain/displaytext.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// A name inside a menu's text: short, and its '&' no mnemonic.
QString nameForMenu(const QString &name)
{
    constexpr int kMost = 40;
    QString shown = visibleText(name);
    if (shown.size() > kMost)
        shown = shown.left(kMost - 1) + u'…';
    return shown.replace(u'&', u"&&"_s);
}
} // namespace

SaveViewButton::SaveViewButton(const Theme &theme, QWidget *parent)
    : QPushButton(parent)
    , m_save(new QAction(tr("Save as a view…"), this))
    , m_update(new QAction(this))
    , m_revert(new QAction(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"saveViewButton"_s);
    setIcon(theme.icon(u"bookmark"_s, Ink::Text));
    setIconSize({20, 16});
    setAutoDefault(false);
    setText(tr("Save view"));
    m_save->setObjectName(u"saveView"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_save->setAutoRepeat(false);
    m_update->setObjectName(u"updateShownView"_s);
    m_revert->setObjectName(u"revertShownView"_s);
    m_menu->setObjectName(u"saveViewMenu"_s);
    m_menu->addActions({m_update, m_save});
    m_menu->addSeparator();
    m_menu->addAction(m_revert);
    connect(m_save, &QAction::triggered, this, &SaveViewButton::saveRequested);
    connect(m_update, &QAction::triggered, this, &SaveViewButton::updateRequested);
    connect(m_revert, &QAction::triggered, this, &SaveViewButton::revertRequested);
    connect(this, &QPushButton::clicked, this, [this] {
        if (!menu())
            m_save->trigger();
    });
    setChangedView({});
}

void SaveViewButton::setChangedView(const QString &name)
{
    const bool isChanged = !name.isEmpty();
    //: %1 is the name of a saved view
    m_update->setText(tr("Update “%1”").arg(nameForMenu(name)));
    //: %1 is the name of a saved view
    m_revert->setText(tr("Back to “%1” as it was saved").arg(nameForMenu(name)));
    for (QAction *action : {m_update, m_revert}) {
        action->setEnabled(isChanged);
        action->setVisible(isChanged); // without a view they have no name to show
    }
    setStyleProperty(this, "hasMenu", isChanged);
    setMenu(isChanged ? m_menu : nullptr);
    //: A button beside the search line while a saved view is shown changed; it opens a menu
    setText(isChanged ? tr("View changed") : tr("Save view"));
    setToolTip(isChanged ? tr("The view was changed: keep the changes, or go back")
                         : tr("Keep search, tab, sorting and columns under a name (%1)")
                               .arg(m_save->shortcut().toString(QKeySequence::NativeText)));
    setAccessibleName(isChanged ? tr("Save view: %1 was changed").arg(visibleText(name)) : tr("Save view"));
    setAccessibleDescription(toolTip());
}

} // namespace disputedesk
