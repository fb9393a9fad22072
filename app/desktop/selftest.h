#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace disputedesk {

class KeyStore;

/// Checks what a package must bring along: database, TLS, window system, styles, icons, Thai lines, key store. Every
/// package test rests on it (packaging.md).
class SelfTest : public QObject {
    Q_OBJECT
public:
    explicit SelfTest(KeyStore &keys, QObject *parent = nullptr);

    /// Runs every check, then calls `done` with the lines ("database: ok, SQLite 3.40.1") and whether all is well.
    void run(std::function<void(const QStringList &lines, bool passed)> done);

private:
    void note(const QString &what, bool ok, const QString &detail);
    void checkDatabase();
    void checkTls();
    void checkWindowSystem();
    void checkThaiLines();
    void checkKeyStore(std::function<void()> next);

    KeyStore &m_keys;
    QStringList m_lines;
    bool m_passed = true;
};

} // namespace disputedesk
