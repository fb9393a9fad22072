#include "tests/ui/detail/builders.h"
#include "ui/dialogs/deadlinedialog.h"
#include "ui/dialogs/jsonindent.h"
#include "ui/dialogs/linediff.h"
#include "ui/dialogs/pill.h"
#include "ui/dialogs/previewimage.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/settledialog.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Review, settle, deadline, settings, preview, and what they stand on.
class tst_DetailDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void differenceRebuildsBothSides_data();
    void differenceRebuildsBothSides();
    void requestHidesTheKey();
    void reviewGoesOnOnceAndStops();
    void reviewShowsAChangeOfStatusAlone();
    void indentChangesNoToken_data();
    void indentChangesNoToken();
    void settleNeedsAllThree();
    void settlingTellsWhetherItIsStillRead();
    void aLostUploadIsSettledWithoutAWitness();
    void deadlineGivesUtcOrNothing();
    void settingsComeBack();
    void proxyWithPasswordIsRefused();
    void previewTakesOnlyPictures();

private:
    static QPushButton *button(const QWidget &in, const QString &name) { return in.findChild<QPushButton *>(name); }
    std::unique_ptr<Theme> m_theme;
};

void tst_DetailDialogs::differenceRebuildsBothSides_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("changes");
    const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("same") << abc << abc << 0;
    QTest::newRow("all new") << QStringList() << abc << 3;
    QTest::newRow("all gone") << abc << QStringList() << 3;
    QTest::newRow("middle") << abc << QStringList{u"a"_s, u"x"_s, u"c"_s} << 2;
    QTest::newRow("moved") << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s, u"a"_s} << 2;
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many << QString::number(i * 7 % 11);
    QStringList other = many;
    std::reverse(other.begin(), other.end());
    QTest::newRow("too large for the table") << many << other << -1;
}

void tst_DetailDialogs::differenceRebuildsBothSides()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(int, changes);
    QStringList left;
    QStringList right;
    int seen = 0;
    for (const DiffLine &line : diffLines(before, after)) {
        if (line.kind != DiffLine::Kind::Added)
            left << line.text;
        if (line.kind != DiffLine::Kind::Removed)
            right << line.text;
        seen += line.kind != DiffLine::Kind::Same;
    }
    QCOMPARE(left, before);
    QCOMPARE(right, after);
    if (changes >= 0)
        QCOMPARE(seen, changes);
}

void tst_DetailDialogs::requestHidesTheKey()
{
    const ReviewContent content = build::reviewOf(build::richView());
    const QString text = requestText(content);
    QVERIFY(!text.contains(u"c2tleV9"_s));
    QVERIFY(text.contains(u"Authorization: Basic ••••"_s));
    QVERIFY(text.startsWith(u"PATCH /disputes/"_s));
    const ReviewDialog dialog(content, *m_theme);
    QCOMPARE(dialog.findChild<QPlainTextEdit *>(u"reviewRequest"_s)->toPlainText(), text);
}

void tst_DetailDialogs::reviewGoesOnOnceAndStops()
{
    ReviewContent content = build::reviewOf(build::richView());
    ReviewDialog dialog(content, *m_theme);
    QSignalSpy next(&dialog, &ReviewDialog::continueRequested);
    dialog.open();
    QTest::mouseClick(button(dialog, u"reviewContinue"_s), Qt::LeftButton);
    QTest::mouseDClick(button(dialog, u"reviewContinue"_s), Qt::LeftButton);
    QTest::mouseRelease(button(dialog, u"reviewContinue"_s), Qt::LeftButton);
    QCOMPARE(next.count(), 1);
    const auto *message = dialog.findChild<QPlainTextEdit *>(u"reviewMessage"_s);
    QVERIFY(message->toPlainText().startsWith(u"+ "_s));
    const auto *metadata = dialog.findChild<QPlainTextEdit *>(u"reviewMetadata"_s);
    QVERIFY(metadata->toPlainText().contains(u"- customer-id = 42"_s));
    QVERIFY(metadata->toPlainText().contains(u"+ customer-id = 43"_s));
    content.stop = u"Not now."_s;
    const ReviewDialog stopped(content, *m_theme);
    QVERIFY(!button(stopped, u"reviewContinue"_s)->isEnabled());
    QCOMPARE(button(stopped, u"reviewContinue"_s)->accessibleDescription(), content.stop);
}

/// What stays as it is has one pill: two with an arrow between them, in two colours, tell of a change.
void tst_DetailDialogs::reviewShowsAChangeOfStatusAlone()
{
    ReviewContent content = build::reviewOf(build::richView());
    const ReviewDialog sends(content, *m_theme);
    QVERIFY(sends.findChild<Pill *>(u"reviewAfter"_s) && sends.findChild<QLabel *>(u"reviewArrow"_s));
    content.statusAfter = content.statusBefore;
    const ReviewDialog keeps(content, *m_theme);
    QVERIFY(keeps.findChild<Pill *>(u"reviewBefore"_s));
    QVERIFY(!keeps.findChild<Pill *>(u"reviewAfter"_s) && !keeps.findChild<QLabel *>(u"reviewArrow"_s));
}

void tst_DetailDialogs::indentChangesNoToken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("object") << QByteArray(R"({"a":1.10,"b":[1,2,{"c":"x, {y}: \" [z]"}],"d":{},"e":[]})");
    QTest::newRow("spaced") << QByteArray("{ \"a\" : [ ] , \"b\" : { } }");
    QTest::newRow("cut off") << QByteArray(R"({"a":[1,{"b":")");
    QTest::newRow("no json") << QByteArray("<html>&amp;</html>]]]}}}");
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("empty") << QByteArray();
}

void tst_DetailDialogs::indentChangesNoToken()
{
    QFETCH(QByteArray, json);
    const auto bare = [](QByteArray text) { return text.replace(' ', "").replace('\n', ""); };
    const QByteArray out = indentedJson(json).toUtf8();
    QCOMPARE(bare(out), bare(json));
    QCOMPARE(QJsonDocument::fromJson(out), QJsonDocument::fromJson(json));
}

void tst_DetailDialogs::settleNeedsAllThree()
{
    const DisputeView view = build::openView();
    SettleDialog dialog(
        build::intentOf(view, WriteVerb::Concede), u"THB 12,450.00"_s, u"Siam Goods · Omise"_s, *m_theme);
    QSignalSpy settled(&dialog, &SettleDialog::settled);
    dialog.open();
    auto *act = button(dialog, u"settleAct"_s);
    QVERIFY(!act->isEnabled());
    dialog.findChild<QRadioButton *>(u"settleApplied"_s)->setChecked(true);
    QVERIFY(dialog.findChild<QRadioButton *>(u"settleApplied"_s)->text().contains(u"the money is gone"_s));
    QVERIFY(dialog.findChild<QRadioButton *>(u"settleNotApplied"_s)->text().contains(u"not accepted"_s));
    dialog.findChild<QPlainTextEdit *>(u"settleNote"_s)->setPlainText(u"   "_s);
    dialog.findChild<QCheckBox *>(u"settleLooked"_s)->setChecked(true);
    QVERIFY(!act->isEnabled()); // blanks are no note
    dialog.findChild<QPlainTextEdit *>(u"settleNote"_s)->setPlainText(u" seen as lost in the dashboard\n"_s);
    QVERIFY(act->isEnabled());
    QTest::keyClick(act, Qt::Key_Return);
    QCOMPARE(settled.count(), 0);
    QTest::mouseClick(act, Qt::LeftButton);
    QCOMPARE(settled.count(), 1);
    QCOMPARE(settled.first().at(0).toBool(), true);
    QCOMPARE(settled.first().at(1).toString(), u"seen as lost in the dashboard"_s);
    QVERIFY(dialog.isVisible() && !act->isEnabled()); // until the ledger has answered
    dialog.setRefused(u"the disk is full"_s);
    QVERIFY(act->isEnabled());
    QCOMPARE(dialog.findChild<QLabel *>(u"settleWhy"_s)->text(), u"the disk is full"_s);
    QCOMPARE(dialog.note(), u" seen as lost in the dashboard\n"_s);
}

/// The first reads take two minutes: until they are over nobody is told that they showed nothing.
void tst_DetailDialogs::settlingTellsWhetherItIsStillRead()
{
    WriteIntent intent = build::intentOf(build::openView(), WriteVerb::Concede);
    intent.mode = Mode::Test;
    using Reads = SettleDialog::Reads;
    const SettleDialog early(intent, u"THB 12,450.00"_s, u"Siam Goods · Omise"_s, *m_theme, nullptr, Reads::GoOn);
    const SettleDialog late(intent, u"THB 12,450.00"_s, u"Siam Goods · Omise"_s, *m_theme, nullptr, Reads::Ended);
    const auto text = [](const SettleDialog &dialog, const QString &name) {
        return dialog.findChild<QLabel *>(name)->text();
    };
    QVERIFY(text(early, u"settleWhat"_s).contains(u"still being read again"_s));
    QVERIFY(!text(early, u"settleWhat"_s).contains(u"did not show"_s));
    QVERIFY(text(late, u"settleWhat"_s).contains(u"did not show"_s));
    QVERIFY(text(late, u"settleTitle"_s).startsWith(u"TEST: "_s));
    intent.mode = Mode::Live;
    const SettleDialog live(intent, u"THB 12,450.00"_s, u"Siam Goods · Omise"_s, *m_theme);
    QVERIFY(!text(live, u"settleTitle"_s).contains(u"TEST"_s));
}

/// No page shows a file that no dispute names: the dialog asks nobody to say that they saw it.
void tst_DetailDialogs::aLostUploadIsSettledWithoutAWitness()
{
    const DisputeView view = build::openView();
    WriteIntent intent = build::intentOf(view, WriteVerb::UploadDocument);
    intent.provider = ProviderKind::Stripe;
    SettleDialog dialog(intent, u"USD 12.00"_s, u"Siam Goods · Stripe"_s, *m_theme);
    QSignalSpy settled(&dialog, &SettleDialog::settled);
    dialog.takeUp({});
    dialog.open();
    QVERIFY(!dialog.findChild<QLabel *>(u"settleWhat"_s)->text().contains(u"own pages"_s));
    auto *act = button(dialog, u"settleAct"_s);
    QVERIFY(!act->isEnabled()); // the tick is a person's
    dialog.findChild<QCheckBox *>(u"settleLooked"_s)->setChecked(true);
    QVERIFY(act->isEnabled());
    QTest::mouseClick(act, Qt::LeftButton);
    QCOMPARE(settled.count(), 1);
    QCOMPARE(settled.first().at(0).toBool(), false);
    QVERIFY(!settled.first().at(1).toString().isEmpty());
}

void tst_DetailDialogs::deadlineGivesUtcOrNothing()
{
    const DisputeView view = build::openView();
    DeadlineDialog dialog({view.deadline.at, DeadlineSource::Agent}, 7, build::now, *m_theme);
    QSignalSpy chosen(&dialog, &DeadlineDialog::deadlineChosen);
    const QDateTime wanted = build::now().addDays(3);
    dialog.findChild<QDateTimeEdit *>(u"deadlineWhen"_s)->setDateTime(wanted.toLocalTime());
    dialog.open();
    QTest::mouseClick(button(dialog, u"deadlineUse"_s), Qt::LeftButton);
    QCOMPARE(chosen.last().first().toDateTime(), wanted);
    QCOMPARE(chosen.last().first().toDateTime().timeSpec(), Qt::UTC);
    dialog.open();
    QTest::mouseClick(button(dialog, u"deadlineEstimate"_s), Qt::LeftButton);
    QVERIFY(!chosen.last().first().toDateTime().isValid());
    const DeadlineDialog estimated(view.deadline, 7, build::now, *m_theme);
    QVERIFY(!button(estimated, u"deadlineEstimate"_s)->isEnabled());
}

void tst_DetailDialogs::settingsComeBack()
{
    SettingsValues values;
    values.theme = ThemeChoice::Dark;
    values.refreshMinutes = 11;
    values.proxyOn = true;
    values.proxyUrl = u"socks5://proxy.example:1080"_s;
    values.deadlines = {{QUuid::createUuid(), u"Omise one"_s, ProviderKind::Omise, 9},
        {QUuid::createUuid(), u"Woosh"_s, ProviderKind::WooshPay, 7},
        {QUuid::createUuid(), u"<b>two"_s, ProviderKind::Omise, 30}};
    SettingsDialog dialog(values, *m_theme);
    QVERIFY(dialog.values() == values);
    QSignalSpy saved(&dialog, &SettingsDialog::saved);
    dialog.open();
    QTest::mouseClick(button(dialog, u"settingsSave"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
}

void tst_DetailDialogs::proxyWithPasswordIsRefused()
{
    SettingsValues values;
    values.proxyOn = true;
    SettingsDialog dialog(values, *m_theme);
    auto *url = dialog.findChild<QLineEdit *>(u"settingsProxyUrl"_s);
    for (const QString &bad : {QString(), u"proxy"_s, u"http://a:b@host:80"_s, u"ftp://host:21"_s, u"http://host"_s}) {
        url->setText(bad);
        QVERIFY2(!button(dialog, u"settingsSave"_s)->isEnabled(), qPrintable(bad));
    }
    url->setText(u"http://host:8080"_s);
    QVERIFY(button(dialog, u"settingsSave"_s)->isEnabled());
}

void tst_DetailDialogs::previewTakesOnlyPictures()
{
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    QCOMPARE(decodePreview(png, {1000, 1000}).image.size(), QSize(300, 200));
    QVERIFY(decodePreview(png, {100, 100}).image.width() <= 100);
    QVERIFY(decodePreview(png.left(60), {100, 100}).image.isNull());
    QVERIFY(decodePreview("<svg xmlns='http://www.w3.org/2000/svg'/>", {100, 100}).image.isNull());
    QVERIFY(decodePreview({}, {100, 100}).image.isNull());
    QByteArray bomb = png; // claims to be 60000 x 60000
    for (const int at : {16, 20})
        bomb.replace(at, 4, QByteArray::fromHex("0000ea60"));
    QVERIFY(decodePreview(bomb, {100, 100}).image.isNull()); // too large, or its check sum is wrong: never drawn
}

QTEST_MAIN(tst_DetailDialogs)
#include "tst_detaildialogs.moc"
