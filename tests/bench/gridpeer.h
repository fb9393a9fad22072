#pragma once

#include <QString>

#include <optional>

namespace disputedesk::bench {

/// Milliseconds from a wish until the list is painted anew.
struct ListTimes {
    double firstKey = 0; ///< the first letter of a search: what is built once for all searches is in it
    double laterKeys = 0; ///< the middle of the letters behind it and of their removal
    double sort = 0; ///< by amount, the middle of both orders
};

/// One run of the browser grid.
struct GridRun {
    double startMs = 0; ///< from the browser's start until all rows can be used
    double pssKb = 0; ///< of all its processes, then; 0 where the system does not tell
    ListTimes list;
    int hits = 0; ///< rows with the whole word
    QString name; ///< of grid and browser, with their versions
};

/// The web's way to do it: AG Grid Community in a headless Chromium. The packages lie outside the repository.
class GridPeer {
public:
    /// `folder`: Scale::folder, with the npm packages playwright-core and ag-grid-community.
    explicit GridPeer(const QString &folder);
    /// The commands that install what is not there; empty when all is.
    QString missing() const;
    /// Starts a browser, shows the disputes of a JSON file in it, types `word`, clears it, and sorts. Empty when the
    /// browser did not get so far: it says on the error stream why.
    std::optional<GridRun> run(const QString &rowsFile, const QString &word) const;

private:
    QString m_folder;
    QString m_modules;
    QString m_node;
    QString m_browser;
};

} // namespace disputedesk::bench
