#include "tests/leaks/life.h"

#include "models/store/storethread.h"
#include "models/store/triagestore.h"
#include "tests/app/sandboxclient.h"
#include "tests/leaks/leakdesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
// Each word stands nowhere else, not in the sandbox's own data either.
constexpr auto kName = "Wilhelmina Canaryquux";
constexpr auto kEmail = "w.canaryquux@leak.example";
constexpr auto kAddress = "77 Canarygasse, 1010 Vienna";
constexpr auto kMessage = "CanaryMessage: the parcel was thrown over the fence";
constexpr auto kOrder = "canary-order-8841-zz";
constexpr auto kCard = "4000056655665556";
constexpr auto kTyped = "CanaryTyped: signed for by the neighbour";
constexpr auto kNoted = "CanaryNoted: call her back on Monday";
constexpr auto kWrongKey = "canarywrongkey0123456789";
constexpr auto kScanned = "CanaryScanned: the courier's page";

bool fail(const char *what)
{
    std::fprintf(stderr, "life: %s failed\n", what);
    return false;
}

/// Puts the customer's canaries on the server, as the provider's own pages would.
bool seed(LeakDesk &desk, const QByteArray &id)
{
    tests::SandboxClient client(desk.sandbox(), desk.api());
    if (desk.account().provider == ProviderKind::Omise) {
        const QByteArray text = QByteArray(kMessage) + ", " + kName + ", " + kEmail + ", " + kAddress + ", card "
            + kCard + ", again 4000\\u00a00566\\u00a05566\\u00a05556";
        return client
                   .send("PATCH", "/disputes/" + id,
                       "{\"message\":\"" + text + "\",\"metadata\":{\"order\":\"" + kOrder + "\",\"who\":\"" + kName
                           + "\"}}")
                   .status
            == 200;
    }
    if (desk.account().provider == ProviderKind::WooshPay) { // evidence would be an answer there
        client.accept = "application/json";
        client.alwaysTyped = true;
        return client
                   .send("POST", "/v1/disputes/" + id,
                       "{\"metadata\":{\"order\":\"" + QByteArray(kOrder) + "\",\"who\":\"" + kName + ", " + kEmail
                           + "\",\"where\":\"" + kAddress + "\",\"why\":\"" + kMessage + "\"}}")
                   .status
            == 200;
    }
    const auto form = [](const char *text) { return QByteArray(text).toPercentEncoding(); };
    return client
               .send("POST", "/v1/disputes/" + id,
                   "evidence[customer_name]=" + form(kName) + "&evidence[customer_email_address]=" + form(kEmail)
                       + "&evidence[billing_address]=" + form(kAddress) + "&evidence[uncategorized_text]="
                       + form(kMessage) + "&metadata[order]=" + form(kOrder) + "&submit=false")
               .status
        == 200;
}

bool note(const LeakDesk &desk, const QString &id)
{
    StoreThread thread;
    TriageStore store(thread, desk.folder());
    Triage triage;
    triage.account = desk.account().id;
    triage.disputeId = id;
    triage.note = QString::fromLatin1(kNoted);
    auto opened = store.openFile();
    opened.waitForFinished();
    auto saved = store.save({triage});
    saved.waitForFinished();
    return opened.result() && saved.result();
}

/// Every answer a provider can give to a refresh but a good one, then a good one.
bool meetErrors(LeakDesk &desk)
{
    for (const char *rule : {"{'kind':'unauthorized'}", "{'kind':'server_error','status':403}",
             "{'kind':'server_error','count':1}", "{'kind':'not_json'}", "{'kind':'half_body','count':1}",
             "{'kind':'drop_before','count':1}", "{'kind':'rate_limited','retry_after':1,'count':1}"}) {
        if (!desk.breakReads(rule))
            return fail(rule);
        (void)desk.refresh();
        if (!desk.mendReads())
            return fail("mending");
    }
    for (int tries = 0; tries < 4; ++tries) // one that began under the last fault may still end
        if (desk.refresh())
            return true;
    return fail("the last refresh");
}

/// A server that tells in its errors what it was sent and what it knows of a customer.
QByteArray echoing(const QByteArray &what)
{
    return "{'kind':'server_error','says':'Your {key} and {body} of " + QByteArray(kName) + ", " + kEmail + ", card "
        + kCard + "'," + what + "}";
}

/// What this life is named for; false: it did not go as planned.
bool special(LeakDesk &desk, const Life &life, const QString &told, const QString &left)
{
    if (life.end == "echoes"_L1) {
        for (const char *status : {"'status':400", "'status':401", "'status':403", "'status':404", "'status':422",
                 "'status':500,'count':1"}) {
            if (!desk.breakReads(echoing(status)))
                return fail(status);
            (void)desk.refresh();
            if (!desk.mendReads())
                return fail("mending");
        }
        if (!desk.open(told) || !desk.open(left) || !desk.draft(left, QString::fromLatin1(kTyped)))
            return fail("a second draft");
        const QByteArray refusal = echoing("'status':400,'count':1,'match':{'method':'" + desk.writeMethod() + "'}");
        return desk.sendBroken(left, refusal, u"refused it"_s) || fail("a refusal that echoes");
    }
    if (life.end == "timeout"_L1)
        return (desk.open(left) && desk.draft(left, QString::fromLatin1(kTyped))
                   && desk.sendBroken(left,
                       "{'kind':'latency','ms':90000,'count':1,'match':{'method':'" + desk.writeMethod() + "'}}",
                       u"not known"_s, 90'000))
            || fail("a write without an answer");
    if (life.end == "papers"_L1) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setText(u"Comment"_s, QString::fromLatin1(kScanned));
        const QString picture = life.out + u"/slip.png"_s;
        if (!image.save(picture) || !desk.open(told))
            return fail("a picture");
        if (!desk.preview())
            return fail("the preview");
        if (!desk.saveCase(life.out + u"/case.pdf"_s))
            return fail("the case file");
        return (desk.open(left) && desk.makePacket(picture)) || fail("the packet"); // the other one is answered
    }
    if (life.end == "midaction"_L1)
        return (desk.open(left) && desk.draft(left, QString::fromLatin1(kTyped)) && desk.sendHalfWay(left))
            || fail("a write half way");
    if (life.end == "locked"_L1)
        return desk.lock() || fail("the lock");
    return true;
}

bool work(LeakDesk &desk, const Life &life)
{
    const bool omise = life.provider == ProviderKind::Omise;
    const auto ids =
        tests::SandboxClient(desk.sandbox(), desk.api()).about(omise ? "acceptable"_L1 : "needs_response"_L1);
    if (ids.size() < 3 || !seed(desk, ids.at(0)))
        return fail("seeding");
    const QString told = QString::fromLatin1(ids.at(0)), answered = QString::fromLatin1(ids.at(1));
    if (!note(desk, told))
        return fail("a note");
    if (!desk.start())
        return fail("the start");
    if (!desk.logIn(QString::fromLatin1(kWrongKey)))
        return fail("the login");
    if (!desk.open(told))
        return fail("opening");
    if (!meetErrors(desk))
        return false;
    if (!desk.open(told) || !desk.draft(told, QString::fromLatin1(kTyped)))
        return fail("a draft");
    if (!desk.open(answered) || !desk.draft(answered, QString::fromLatin1(kTyped)) || !desk.send(answered))
        return fail("a write");
    if (!desk.exportTo(life.out))
        return fail("an export");
    return special(desk, life, told, QString::fromLatin1(ids.at(2)));
}
} // namespace

QList<Canary> canariesOf(ProviderKind provider)
{
    QList<Canary> all{{CanaryKind::Key, kWrongKey}, {CanaryKind::Card, kCard},
        {CanaryKind::Card, "4000 0566 5566 5556"}, {CanaryKind::Card, "4000\\u00a00566\\u00a05566\\u00a05556"}};
    for (const char *text : {kName, kEmail, kAddress, kMessage, kOrder})
        all.append({CanaryKind::Customer, text});
    all.append({CanaryKind::Typed, kTyped});
    all.append({CanaryKind::Noted, kNoted});
    all.append({CanaryKind::Scanned, kScanned});
    for (const QByteArray &key : LeakDesk::keysOf(provider))
        all.append({CanaryKind::Key, key});
    return all;
}

QStringList Life::arguments() const { return {u"--life"_s, QString::number(int(provider)), end, out}; }

Life Life::of(const QStringList &arguments)
{
    return {ProviderKind(arguments.value(1).toInt()), arguments.value(2), arguments.value(3)};
}

int live(const Life &life)
{
    // Never deleted: its folder is what the other process searches.
    static auto *const desk = new LeakDesk(life.provider);
    if (!work(*desk, life))
        return 1;
    if (life.end == "removed"_L1) {
        if (!desk->removeAccounts())
            return 4;
        // Until the disk has done it; what it does as the program ends does not count.
        const auto isGone = [](const char *store, const char *text) {
            QFile file(desk->folder() + QLatin1StringView(store));
            const bool isFolded = QFileInfo(file.fileName() + u"-wal"_s).size() == 0;
            return isFolded && file.open(QIODevice::ReadOnly) && !file.readAll().contains(text);
        };
        (void)QTest::qWaitFor([&] { return isGone("/drafts.db", kTyped) && isGone("/triage.db", kNoted); }, 30'000);
    }
    if (life.isKilled() || life.end == "abort"_L1) {
        std::printf("READY\n");
        std::fflush(stdout);
        if (life.end == "abort"_L1)
            std::abort();
        QTest::qWait(60'000);
        return 2; // nobody killed it
    }
    if (life.end == "emptied"_L1) {
        desk->sandbox().stop(); // or the cache would be filled again at once
        if (!desk->emptyAccounts())
            return 3;
    }
    desk->stop();
    return 0;
}

} // namespace disputedesk::test
