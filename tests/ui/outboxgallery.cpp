// For eyes: outboxgallery [folder] draws the outbox and the comparison, light, dark and high contrast, as PNG.
#include "models/items/outboxmodel.h"
#include "tests/ui/outboxbuilders.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/panes/conflictbanner.h"
#include "ui/panes/outboxpage.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"/tmp"_s;
    Theme theme(application);
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s),
             std::pair(ThemeChoice::Dark, u"dark"_s), std::pair(ThemeChoice::HighContrast, u"contrast"_s)}) {
        theme.choose(choice);
        const auto save = [&, name = name](QWidget &widget, const QString &what) {
            widget.show();
            QTest::qWait(80);
            widget.grab().save(folder + u'/' + what + u'-' + name + u".png"_s);
        };
        OutboxModel model(outboxNow);
        OutboxPage page(model, theme);
        page.resize(1100, 860);
        page.setReady();
        save(page, u"outbox-empty"_s);
        model.setItems(outboxOfAll());
        page.showDiscarded(model.index(0).data(OutboxModel::ItemRole).value<OutboxItem>().account, u"dspt_test_1"_s);
        save(page, u"outbox"_s);
        page.resize(640, 860);
        save(page, u"outbox-narrow"_s);
        const MovedDispute moved;
        ConflictDialog dialog(threeWayOf(moved.draft, moved.now), moved.now, {}, theme);
        save(dialog, u"conflict"_s);
        dialog.findChild<QRadioButton *>(u"conflictTakeEdited"_s)->click();
        save(dialog, u"conflict-edited"_s);
        ConflictBanner banner(theme);
        banner.resize(440, 80);
        save(banner, u"conflict-banner"_s);
    }
    return 0;
}
