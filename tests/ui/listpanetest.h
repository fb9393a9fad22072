#pragma once

#include "tests/support/uisupport.h"
#include "ui/panes/listbanner.h"
#include "ui/panes/listmessage.h"
#include "ui/panes/listpane.h"
#include "ui/panes/listtable.h"
#include "ui/panes/statetab.h"
#include "ui/theme/pagestack.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace disputedesk::test {

using namespace Qt::StringLiterals;

/// A list pane on the screen over four disputes: three that need a response, one in review.
class ListPaneTest : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ListPane> m_pane;

    ListTable *table() const { return m_pane->findChild<ListTable *>(u"disputeTable"_s); }
    QLineEdit *search() const { return m_pane->findChild<QLineEdit *>(u"searchLine"_s); }
    PageStack *stack() const { return m_pane->findChild<PageStack *>(u"listStack"_s); }
    ListMessage *page(const char *name) const { return m_pane->findChild<ListMessage *>(QLatin1StringView(name)); }
    QString banner(const char *name) const
    {
        auto *strip = m_pane->findChild<ListBanner *>(QLatin1StringView(name));
        return strip && strip->isVisibleTo(m_pane.get()) ? strip->text() : QString();
    }
    StateTab *tab(const char *key) const { return m_pane->findChild<StateTab *>(u"tab_"_s + QLatin1StringView(key)); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < m_list->model.rowCount(); ++row)
            all.append(m_list->model.index(row, 0).data(DisputeTableModel::IdRole).toString());
        return all;
    }
    QList<int> visibleColumns() const
    {
        QList<int> columns;
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            if (!table()->isColumnHidden(column))
                columns.append(column);
        return columns;
    }

protected Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_list = std::make_unique<ListFixture>();
        m_list->add(u"dspt_later"_s, 300, u"open"_s, 200, "parcel");
        m_list->add(u"dspt_soon"_s, 100, u"open"_s, 5, "parcel lost");
        m_list->add(u"dspt_mid"_s, 200, u"open"_s, 50);
        m_list->add(u"dspt_review"_s, 400, u"pending"_s);
        m_pane = std::make_unique<ListPane>(m_list->model, *m_theme);
        m_pane->resize(900, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_list.reset();
    }
};

} // namespace disputedesk::test
