#pragma once

#include "models/items/activitymodel.h"
#include "models/items/documentlistmodel.h"
#include "models/items/metadatamodel.h"
#include "tests/ui/detail/builders.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/messageedit.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace disputedesk::test {

/// A detail pane on the screen with its response shown, anew for each test, and its controls.
class PaneBench : public QObject {
    Q_OBJECT

protected:
    MessageEdit *message() const { return m_pane->findChild<MessageEdit *>(QStringLiteral("responseMessage")); }
    QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }
    /// The draft that was handed out last.
    static Draft last(const QSignalSpy &edits) { return edits.last().first().value<Draft>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MetadataModel> m_metadata;
    std::unique_ptr<DocumentListModel> m_documents;
    std::unique_ptr<ActivityModel> m_activity;
    std::unique_ptr<DetailPane> m_pane;

protected Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_metadata = std::make_unique<MetadataModel>();
        m_documents = std::make_unique<DocumentListModel>();
        m_activity = std::make_unique<ActivityModel>();
        m_pane = std::make_unique<DetailPane>(*m_theme, *m_metadata, *m_documents, *m_activity, build::now);
        m_pane->resize(440, 800);
        m_pane->show();
        m_pane->setCurrentTab(DetailPane::Response);
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_activity.reset();
        m_documents.reset();
        m_metadata.reset();
    }
};

} // namespace disputedesk::test
