#pragma once

#include "tests/support/deskdriver.h"

namespace disputedesk::test {

/// The real window, and what a person does to it in a life that is searched for leaks. Each step is false when it did
/// not go as planned.
class LeakDesk : public DeskDriver {
public:
    explicit LeakDesk(ProviderKind provider);
    ~LeakDesk();
    /// What must not be found of the keys that it uses: their secret parts.
    static QByteArrayList keysOf(ProviderKind provider);

    /// Enters the key anew in the account's dialog: a wrong one first, which is refused, then the right one.
    bool logIn(const QString &wrongKey);
    /// How this provider is told of a response.
    QByteArray writeMethod() const { return account().provider == ProviderKind::Omise ? "PATCH" : "POST"; }
    /// From now on reads meet a fault of the sandbox's.
    bool breakReads(const QByteArray &rule);
    /// No fault any more; a key again for accounts that asked for one.
    bool mendReads();
    /// Refreshes all; true when every account ended well.
    bool refresh();
    /// What the person typed into the response, saved.
    bool draft(const QString &id, const QString &text);
    /// Sends the open dispute's response through review and confirmation.
    bool send(const QString &id);
    /// The same, to a server that breaks `rule` and what the confirmation then says of it.
    bool sendBroken(const QString &id, const QByteArray &rule, const QString &words, int mostMs = 30'000);
    /// The same, until the server has the request and thinks about it.
    bool sendHalfWay(const QString &id);
    /// The open dispute's case file, in the preview with its pages painted, and as a PDF.
    bool preview();
    bool saveCase(const QString &path);
    /// An evidence packet of `picture`, which becomes a document of the draft.
    bool makePacket(const QString &picture);
    bool lock();
    /// CSV and JSON of everything.
    bool exportTo(const QString &folder);
    bool emptyAccounts();
    bool removeAccounts();

private:
    struct Printing;
    bool act(const char *action);
    bool confirm(const QString &id);
    bool exportOne(const QString &format, const QString &path);
    QList<Account> kept() const;

    std::unique_ptr<Printing> m_printing; ///< since preview()
};

} // namespace disputedesk::test
