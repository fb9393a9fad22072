#include "models/items/activitymodel.h"
#include "models/items/documentlistmodel.h"
#include "models/items/metadatamodel.h"
#include "tests/ui/evidencebuilders.h"
#include "ui/panes/detailpane.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
struct Shot {
    explicit Shot(const Theme &theme, int width, int height)
        : pane(theme, metadata, documents, activity, test::evidenceNow)
    {
        pane.resize(width, height);
        pane.show();
        pane.setCurrentTab(DetailPane::Response);
    }
    void save(const QString &name)
    {
        QTest::qWait(60);
        pane.grab().save(folder + u"/evidence-"_s + name + u".png"_s);
    }
    /// The whole form, however long.
    void saveAll(const QString &name)
    {
        QTest::qWait(60);
        auto *area = pane.findChild<QScrollArea *>(u"evidencePane"_s);
        area->widget()->grab().save(folder + u"/evidence-"_s + name + u".png"_s);
    }
    void press(const QString &name) { pane.findChild<QPushButton *>(name)->click(); }

    MetadataModel metadata;
    DocumentListModel documents;
    ActivityModel activity;
    DetailPane pane;
    static QString folder;
};
QString Shot::folder = u"/tmp"_s;

DisputeView codeView(const QString &code)
{
    DisputeView view = test::wooshView();
    view.dispute.networkCode = view.dispute.reasonCode = code;
    view.dispute.network.clear();
    return view;
}

void draw(const Theme &theme, int width, const QString &tail)
{
    Shot stage(theme, width, 900);
    stage.pane.showDispute(test::filledView());
    stage.save(u"filled"_s + tail);
    stage.press(u"evidenceHead_shipping_date"_s);
    stage.press(u"evidenceHead_shipping_documentation"_s);
    stage.press(u"evidenceHead_customer_communication"_s);
    stage.press(u"evidenceHead_uncategorized_text"_s);
    stage.pane.setEvidenceUpload(test::filledView().draft.files.first().id, 62);
    stage.save(u"open"_s + tail);
    stage.pane.setEvidenceUpload(test::filledView().draft.files.first().id, -1);
    stage.press(u"evidenceMore"_s);
    stage.saveAll(u"all"_s + tail);
    stage.pane.showDispute(test::wooshView(u"dp_other"_s));
    stage.save(u"empty"_s + tail);
    stage.pane.showDispute(codeView(u"4863"_s));
    stage.save(u"ambiguous"_s + tail);
    DisputeView over = test::filledView();
    over.dispute.id = u"dp_over"_s;
    over.draft.evidence[u"shipping_carrier"_s] = QString(5100, u'x');
    over.draft.evidence[u"access_activity_log"_s] = u"10:00 sign-in"_s;
    over.draft.productType = ProductType::Digital;
    over.draft.evidence[u"uncategorized_text"_s] = QString(20100, u'y');
    over.draft.files = {test::draftFile(u"uncategorized_file"_s, u"everything.pdf"_s, 9'000'000, 61)};
    stage.pane.showDispute(over);
    stage.save(u"over"_s + tail);
    DisputeView stripe = test::stripeView();
    stripe.draft = test::filledView().draft;
    stripe.draft.disputeId = stripe.dispute.id;
    stage.pane.showDispute(stripe);
    stage.save(u"stripe"_s + tail);
    stage.pane.showDispute(test::sentView());
    stage.save(u"sent"_s + tail);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc > 1)
        Shot::folder = QString::fromLocal8Bit(argv[1]);
    Theme theme(application);
    theme.choose(ThemeChoice::Light);
    draw(theme, 432, u"-light-432"_s);
    draw(theme, 420, u"-light-420"_s);
    draw(theme, 560, u"-light-560"_s);
    theme.choose(ThemeChoice::Dark);
    draw(theme, 432, u"-dark-432"_s);
    draw(theme, 560, u"-dark-560"_s);
    theme.choose(ThemeChoice::Light);
    QFont large = application.font();
    large.setPixelSize(26);
    application.setFont(large);
    draw(theme, 420, u"-light-200"_s);
    return 0;
}
