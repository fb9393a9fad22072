#pragma once

#include "tests/leaks/life.h"

#include <QProcess>
#include <QTemporaryDir>

namespace disputedesk::test {

/// One life in a process of its own, with folders of its own for all that is written anywhere: data, temporary files,
/// home, what is exported and what is logged. Then every one of these files is searched.
class LeakScan {
public:
    LeakScan(ProviderKind provider, const QString &end);
    ~LeakScan();

    bool begin();
    /// Lives it to its end, which a "kill" gets from here; false, and said why, when it went otherwise.
    bool finish();
    /// What was found where it may not be, or not found where it must be; empty: nothing. `named`: in the figures.
    QStringList problems(const QString &named);
    /// What was counted, for the proof lines.
    QString keysFigure() const { return m_keysFigure; }
    QString modesFigure() const { return m_modesFigure; }

private:
    QString in(const QString &name) const { return m_root.filePath(name); }
    QProcessEnvironment environment() const;

    QTemporaryDir m_root;
    Life m_life;
    QProcess m_process;
    QString m_keysFigure;
    QString m_modesFigure;
};

/// The main() of a test of lives: it lives one where it is told to, else `run` is the test.
int runLives(int argc, char **argv, int (*run)(int, char **));

} // namespace disputedesk::test
