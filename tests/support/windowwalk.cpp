#include "tests/support/windowwalk.h"

#include "tests/support/accessiblewalk.h"
#include "tests/support/cuttexts.h"
#include "tests/support/keywalk.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// A text that has just come is laid out with the next event; what stays cut is a fault.
QStringList stillCut(QWidget &window)
{
    const auto hasKeyboard = [&window] {
        const QWidget *const focus = QApplication::focusWidget();
        return focus && focus->window() == &window;
    };
    (void)QTest::qWaitFor(hasKeyboard, 2000); // else the walk by keys asks for it
    QTest::qWait(60);
    QStringList cut;
    (void)QTest::qWaitFor([&] { return (cut = cutTexts(window)).isEmpty(); }, 10'000);
    for (QString &line : cut)
        line.prepend(window.objectName() + u", cut: "_s);
    return cut;
}
} // namespace

QStringList tooLarge(const QWidget &window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (least.width() <= 720 && least.height() <= 430)
        return {};
    return {u"%1 needs %2x%3"_s.arg(window.objectName()).arg(least.width()).arg(least.height())};
}

QStringList windowProblems(QWidget &window)
{
    const QStringList cut = stillCut(window);
    QStringList problems = accessibleProblems(window) + mnemonicClashes(window) + keyProblems(window);
    for (QString &problem : problems)
        problem.prepend(window.objectName() + u": "_s);
    return cut + problems;
}

QStringList openDialogProblems(QDialog &dialog)
{
    const QStringList cut = stillCut(dialog);
    return cut + dialogProblems(dialog);
}

} // namespace disputedesk::test
