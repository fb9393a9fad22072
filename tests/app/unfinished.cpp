#include "tests/app/unfinished.h"

#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"

#include <QCheckBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace disputedesk::tests {

namespace {

SandboxClient client(test::DeskDriver &driver) { return SandboxClient(driver.sandbox(), driver.api()); }

} // namespace

QString confirmQuestion(test::DeskDriver &driver)
{
    auto *const tick = driver.find<QCheckBox>(u"confirmTick"_s);
    if (!tick)
        return u"there is no box to tick"_s;
    tick->setChecked(true);
    return driver.click(u"confirmAct"_s) ? QString() : u"the acting button stays off"_s;
}

QString acceptWithoutAnswer(test::DeskDriver &driver)
{
    if (!client(driver).control("faults", asJson("{'rules':[{'kind':'drop_before','match':{'regex':'/accept$'}}]}")))
        return u"the sandbox takes no faults"_s;
    if (!driver.click(u"detailConcede"_s))
        return u"the loss cannot be accepted"_s;
    if (const QString problem = confirmQuestion(driver); !problem.isEmpty())
        return problem;
    return driver.waitForText(u"confirmDialog"_s, u"not known yet"_s) ? QString() : u"it is not unclear"_s;
}

QString typeIntoSettlement(test::DeskDriver &driver, const QString &words)
{
    auto *const question = driver.find<QDialog>(u"confirmDialog"_s);
    if (!question)
        return u"the question is gone"_s;
    question->reject();
    if (!driver.click(u"detailSettle"_s))
        return u"there is nothing to settle"_s;
    auto *const note = driver.find<QPlainTextEdit>(u"settleNote"_s);
    if (!note)
        return u"there is no note to write"_s;
    note->setFocus();
    QTest::keyClicks(note, words);
    return {};
}

QString stageTheirs(test::DeskDriver &driver)
{
    const QByteArray id = driver.desk().opened().view().dispute.id.toLatin1();
    const int status = client(driver)
                           .send("POST", "/v1/disputes/" + id, "evidence[uncategorized_text]=theirs&submit=false",
                               "application/x-www-form-urlencoded")
                           .status;
    return status == 200 ? QString() : u"the sandbox answers %1"_s.arg(status);
}

QString typeIntoComparison(test::DeskDriver &driver, const QString &words)
{
    if (const QString problem = stageTheirs(driver); !problem.isEmpty())
        return problem;
    driver.desk().opened().readAgain();
    if (!driver.click(u"conflictCompare"_s) || !driver.find(u"conflictDialog"_s))
        return u"there is nothing to compare"_s;
    auto *const edited = driver.find<QRadioButton>(u"conflictTakeEdited"_s);
    auto *const result = driver.find<QPlainTextEdit>(u"conflictResult"_s);
    if (!edited || !result)
        return u"nothing can be typed into the comparison"_s;
    edited->click();
    result->selectAll();
    QTest::keyClicks(result, words);
    return {};
}

} // namespace disputedesk::tests
