#include "models/items/outboxmodel.h"
#include "tests/support/uisupport.h"
#include "tests/ui/outboxbuilders.h"
#include "ui/panes/outboxpage.h"
#include "ui/panes/outboxrow.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// The outbox page: a row for each draft, one wish at a time.
class TestOutboxPage : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<OutboxPage> m_page;

    QList<OutboxRow *> rows() const
    {
        QList<OutboxRow *> shown;
        for (OutboxRow *row : m_page->findChildren<OutboxRow *>())
            if (!row->isHidden())
                shown << row;
        std::sort(shown.begin(), shown.end(), [](const OutboxRow *a, const OutboxRow *b) { return a->y() < b->y(); });
        return shown;
    }
    OutboxRow *row(OutboxState state) const
    {
        for (OutboxRow *row : rows())
            if (row->disputeId().endsWith(QString::number(int(state))))
                return row;
        return nullptr;
    }
    static QPushButton *button(OutboxRow *row, const QString &name) { return row->findChild<QPushButton *>(name); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
        m_model = std::make_unique<OutboxModel>(outboxNow);
        m_page = std::make_unique<OutboxPage>(*m_model, *m_theme);
        m_page->resize(900, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_model.reset();
    }

    void fourStates()
    {
        const auto text = [this] {
            QStringList all;
            for (const QLabel *label : m_page->findChildren<QLabel *>())
                if (label->isVisible())
                    all << label->text();
            return all.join(u'\n');
        };
        m_page->setLoading();
        QVERIFY(text().contains(u"Reading"_s));
        m_page->setReady();
        QVERIFY(text().contains(u"No drafts"_s));
        m_page->setFailed({u"The disk"_s, u"It broke."_s, u"Mend it."_s, {}});
        QVERIFY(text().contains(u"Mend it."_s));
        m_model->setItems(outboxOfAll());
        QCOMPARE(rows().size(), 9);
        QVERIFY(text().contains(u"1 of 9 ready"_s));
    }

    /// Which dispute it is and what it is about, without opening it.
    void aRowNamesItsDisputeAndTheReason()
    {
        m_model->setItems(outboxOfAll());
        const OutboxRow *const shown = row(OutboxState::Ready);
        QCOMPARE(shown->findChild<QLabel *>(u"outboxId"_s)->text(), shown->disputeId());
        QVERIFY(shown->findChild<QLabel *>(u"outboxFacts"_s)->text().contains(u" · Goods not provided · "_s));
        QVERIFY(!row(OutboxState::Gone)->findChild<QLabel *>(u"outboxFacts"_s)->text().contains(u" ·  · "_s));
    }

    void onlyReadyHasALiveSend()
    {
        m_model->setItems(outboxOfAll());
        for (int state = 0; state <= int(OutboxState::Gone); ++state) {
            OutboxRow *const shown = row(OutboxState(state));
            QVERIFY(shown);
            const QPushButton *const send = button(shown, u"outboxSend"_s);
            QCOMPARE(send->isVisible() && send->isEnabled(), OutboxState(state) == OutboxState::Ready);
            const bool review =
                OutboxState(state) == OutboxState::Changed || OutboxState(state) == OutboxState::Expired;
            QCOMPARE(button(shown, u"outboxReview"_s)->isVisible(), review);
            QVERIFY(!review || !send->isVisible());
            QVERIFY(button(shown, u"outboxText"_s)->isVisible()); // the text is at hand in every state
        }
    }

    void aRowSpeaksForItsOwnDispute()
    {
        m_model->setItems(outboxOfAll());
        QSignalSpy sends(m_page.get(), &OutboxPage::sendRequested);
        OutboxRow *const ready = row(OutboxState::Ready);
        const QString id = ready->disputeId();
        QPushButton *const send = button(ready, u"outboxSend"_s);
        QTest::mousePress(send, Qt::LeftButton);
        QList<OutboxItem> items = outboxOfAll(); // rows change places under the finger
        items.removeFirst();
        for (OutboxItem &item : items)
            if (item.state == OutboxState::Changed)
                item.deadline.at = outboxNow().addSecs(60);
        m_model->setItems(items);
        QTest::mouseRelease(send, Qt::LeftButton);
        QVERIFY(sends.size() <= 1);
        for (const QList<QVariant> &sent : sends)
            QCOMPARE(sent.at(1).toString(), id);
        QCOMPARE(row(OutboxState::Ready), ready); // the same widget for the same dispute
    }

    void nothingCanBeAskedWhileBusy()
    {
        m_model->setItems(outboxOfAll());
        m_model->setBusy(true);
        QVERIFY(!button(row(OutboxState::Ready), u"outboxSend"_s)->isEnabled());
        QVERIFY(!button(row(OutboxState::Changed), u"outboxReview"_s)->isEnabled());
        m_model->setBusy(false);
        QVERIFY(button(row(OutboxState::Ready), u"outboxSend"_s)->isEnabled());
    }

    void aHeldKeyAsksOnceAtMost()
    {
        m_model->setItems(outboxOfAll());
        QSignalSpy sends(m_page.get(), &OutboxPage::sendRequested);
        QPushButton *const send = button(row(OutboxState::Ready), u"outboxSend"_s);
        send->setFocus();
        for (int i = 0; i < 40; ++i) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, i > 0);
            QCoreApplication::sendEvent(send, &held);
        }
        QCOMPARE(sends.size(), 0);
    }

    void discardOffersUndo()
    {
        m_model->setItems(outboxOfAll());
        const OutboxRow *const ready = row(OutboxState::Ready);
        m_page->showDiscarded(ready->account(), ready->disputeId());
        auto *undo = m_page->findChild<QPushButton *>(u"outboxUndo"_s);
        QVERIFY(undo->isVisible());
        QSignalSpy asked(m_page.get(), &OutboxPage::undoRequested);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), ready->disputeId());
        QVERIFY(!undo->isVisible());
        QVERIFY(!button(row(OutboxState::Sending), u"outboxDiscard"_s)->isEnabled());
        QVERIFY(!button(row(OutboxState::Unclear), u"outboxDiscard"_s)->isEnabled());
    }

    void everythingHasANameAndIsPlainText()
    {
        m_model->setItems(outboxOfAll());
        QCOMPARE(unnamedControls(*m_page), QStringList());
        QCOMPARE(richLabels(*m_page), QStringList());
    }
};

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
