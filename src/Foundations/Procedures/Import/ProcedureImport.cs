using MotCua.Calendar;
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
            !procedure.HasHeard(row.Source, row.Text!.FileHash) && !(procedure.Latest?.Source > row.Source);

        public Listing? ListingOf(ListEntry entry) => procedure.Listings.Find(entry.IsAbout);

        /// <summary>What a word taken back once said is news again.</summary>
        private bool HasHeard(ProcedureSource source, string? fileHash) =>
            procedure.Versions.Where(version => version.Source == source && version.FileHash is not null && version.RecalledOn is null).MaxBy(version => version.Number)?.FileHash == fileHash;

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
            if (procedure.Latest is { RecalledOn: null } latest)
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

            procedure.Take(text, row.Source, arrival.Origin(row.Line), row.From ?? procedure.StartOf(arrival), row.Until, arrival.At);
            return true;
        }

        private bool ReceiveEntry(ListEntry entry, ImportRow row, Arrival arrival, List<ImportNote> notes)
        {
            var text = ProcedureText.FromFile(entry.ToContent());
            if (procedure.Versions.TrueForAll(version => version.RecalledOn is not null))
            {
                procedure.Enlist(entry);
                procedure.Take(text, ProcedureSource.List, arrival.Origin(row.Line), procedure.StartOf(arrival), until: null, arrival.At);
                return true;
            }

            var changed = procedure.Enlist(entry);
            if (procedure.Latest?.Source > ProcedureSource.List)
            {
                notes.Add(ImportNotes.DetailsKept);
            }
            else if (entry.Details is not null && !procedure.HasHeard(ProcedureSource.List, text.FileHash) && procedure.Latest?.Hash != text.Hash)
            {
                procedure.Take(text, ProcedureSource.List, arrival.Origin(row.Line), procedure.StartOf(arrival), until: null, arrival.At);
                changed = true;
            }

            procedure.Overlay();
            return changed;
        }

        private bool Enlist(ListEntry entry)
        {
            if (procedure.ListingOf(entry) is { } listing)
            {
                return entry.Correct(listing);
            }

            procedure.Listings.Add(entry.ToListing(procedure.Id));
            return true;
        }

        /// <summary>The first wording holds since before anybody wrote it down, a later one from the day on which it came.</summary>
        private DateOnly? StartOf(Arrival arrival) => procedure.Versions.Count == 0 ? null : arrival.Day;
    }

    extension(Listing listing)
    {
        public ListEntry AsEntry() => new(listing.Agency, listing.Code, listing.Name, listing.Field, listing.Levels, listing.OnlineLevel, listing.Decision);
    }

    extension(ListEntry entry)
    {
        public bool Correct(Listing listing)
        {
            if (listing.AsEntry() == entry with { Details = null })
            {
                return false;
            }

            (listing.Code, listing.Name, listing.Field) = (entry.RawCode, entry.Name, entry.Field);
            (listing.Levels, listing.OnlineLevel, listing.Decision) = (entry.Levels, entry.OnlineLevel, entry.Decision);
            return true;
        }

        private bool IsAbout(Listing listing) => listing.Agency == entry.Agency
            && VietnameseFold.Fold(listing.Name) == VietnameseFold.Fold(entry.Name)
            && VietnameseFold.Fold(listing.Field) == VietnameseFold.Fold(entry.Field);

        public Listing ToListing(ProcedureId procedure) => new()
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

        public ProcedureContent ToContent()
        {
            var thin = new ProcedureContent { Name = entry.Name, Field = entry.Field, Levels = entry.Levels, OnlineLevel = entry.OnlineLevel, Decision = entry.Decision };
            return entry.Details is not { } details ? thin : thin with
            {
                Agencies = new() { Implementing = details.Agency, ReceivingAddress = details.Place },
                Channels = details.Limit is null && details.Fee is null ? [] : [new(Channel.Direct, Clean.LimitIn(details.Limit), Clean.FeesIn(details.Fee), details.Limit, details.Fee)],
                LegalBasis = [.. Clean.Laws(details.LegalBasis)],
                Results = details.Result is { } result ? [new(result, [])] : [],
            };
        }
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
