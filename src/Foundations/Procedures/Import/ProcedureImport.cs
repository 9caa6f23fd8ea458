using MotCua.Kernel;
using MotCua.Procedures.Import;

namespace MotCua.Procedures;

/// <summary>From which file a wording arrives, and when.</summary>
internal sealed record Arrival(string File, DateOnly Day, DateTimeOffset At)
{
    public string Origin(int line) => $"{File}:{line}";
}

internal static class ProcedureImport
{
    extension(Procedure procedure)
    {
        /// <summary>Takes in what a line says; true when something changed by it.</summary>
        public bool Receive(ImportRow row, Arrival arrival, List<ImportNote> notes) =>
            row.Entry is { } entry ? procedure.ReceiveEntry(entry, row, arrival, notes) : procedure.ReceiveText(row, arrival, notes);

        /// <summary>A file's word replaces an older one of the same or a poorer source, and only once: what was edited here since stays.</summary>
        public bool IsReplacedBy(ImportRow row) =>
            !procedure.HasHeard(row) && !(procedure.Latest?.Source > row.Source);

        private bool HasHeard(ImportRow row) =>
            procedure.Versions.Where(version => version.Source == row.Source && version.FileHash is not null).MaxBy(version => version.Number)?.FileHash == row.Text!.FileHash;

        private bool ReceiveText(ImportRow row, Arrival arrival, List<ImportNote> notes)
        {
            if (procedure.Latest?.Source > row.Source)
            {
                notes.Add(ImportNotes.OwnVersionKept);
            }

            if (!procedure.IsReplacedBy(row))
            {
                return false;
            }

            var text = row.Text!;
            if (procedure.Latest is { } latest)
            {
                if (row.Source is ProcedureSource.National)
                {
                    text = ProcedureText.Of(text.Content.Over(ProcedureText.Read(latest.Document.Content)), text.FileHash);
                }

                if (latest.Hash == text.Hash && latest.From == (row.From ?? latest.From) && latest.Until == (row.Until ?? latest.Until))
                {
                    return false;
                }
            }

            var from = row.From ?? (procedure.Versions.Count == 0 ? null : arrival.Day);
            procedure.Take(text, row.Source, arrival.Origin(row.Line), from, row.Until, arrival.At);
            return true;
        }

        private bool ReceiveEntry(ListEntry entry, ImportRow row, Arrival arrival, List<ImportNote> notes)
        {
            if (procedure.Versions.Count == 0)
            {
                procedure.Listings.Add(entry.ToListing(procedure.Id));
                procedure.Take(ProcedureText.FromFile(entry.ToContent()), ProcedureSource.List, arrival.Origin(row.Line), from: null, until: null, arrival.At);
                return true;
            }

            if (procedure.Latest?.Source > ProcedureSource.List)
            {
                notes.Add(ImportNotes.DetailsKept);
            }

            if (procedure.Listings.Find(entry.IsAbout) is not { } listing)
            {
                procedure.Listings.Add(entry.ToListing(procedure.Id));
            }
            else if (!entry.Correct(listing))
            {
                return false;
            }

            procedure.Overlay();
            return true;
        }
    }

    extension(ListEntry entry)
    {
        private bool IsAbout(Listing listing) => listing.Agency == entry.Agency
            && VietnameseFold.Fold(listing.Name) == VietnameseFold.Fold(entry.Name)
            && VietnameseFold.Fold(listing.Field) == VietnameseFold.Fold(entry.Field);

        private bool Correct(Listing listing)
        {
            if ((listing.Code, listing.Name, listing.Field, listing.Levels, listing.OnlineLevel, listing.Decision)
                == (entry.RawCode, entry.Name, entry.Field, entry.Levels, entry.OnlineLevel, entry.Decision))
            {
                return false;
            }

            (listing.Code, listing.Name, listing.Field) = (entry.RawCode, entry.Name, entry.Field);
            (listing.Levels, listing.OnlineLevel, listing.Decision) = (entry.Levels, entry.OnlineLevel, entry.Decision);
            return true;
        }

        private Listing ToListing(ProcedureId procedure) => new()
        {
            Procedure = procedure,
            Agency = entry.Agency,
            Code = entry.RawCode,
            Name = entry.Name,
            Field = entry.Field,
            Levels = entry.Levels,
            OnlineLevel = entry.OnlineLevel,
            Decision = entry.Decision,
        };

        private ProcedureContent ToContent() => new()
        {
            Name = entry.Name,
            Field = entry.Field,
            Levels = entry.Levels,
            OnlineLevel = entry.OnlineLevel,
            Decision = entry.Decision,
        };
    }

    extension(ProcedureContent said)
    {
        /// <summary>The national catalogue knows no plain names, life events or online levels; what we hold of those stays.</summary>
        public ProcedureContent Over(ProcedureContent held) => said with
        {
            Field = said.Field.Length > 0 ? said.Field : held.Field,
            Levels = said.Levels is Levels.None ? held.Levels : said.Levels,
            OnlineLevel = said.OnlineLevel is OnlineLevel.Unknown ? held.OnlineLevel : said.OnlineLevel,
            Decision = said.Decision ?? held.Decision,
            PlainName = held.PlainName,
            WhenNeeded = held.WhenNeeded,
            Sets = held.Sets,
            LifeEvents = held.LifeEvents,
            InPerson = held.InPerson,
            FormCode = held.FormCode,
            ProcessCode = held.ProcessCode,
            Agencies = said.Agencies with
            {
                CompetentLevel = held.Agencies.CompetentLevel,
                ImplementingUnit = held.Agencies.ImplementingUnit,
            },
        };
    }
}
