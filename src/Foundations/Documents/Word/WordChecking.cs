using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>Looks a template through and tells its author everything at once: each thing to be mended, by its place.</summary>
internal sealed class WordChecking(WordCatalogue known)
{
    private const int MostFaults = 100;
    private const int MostMarks = 1000;
    private const int Excerpt = 80;

    /// <summary>What a field of Word may do: number pages and the like. All else reads files, fetches, or runs.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        "MERGEFIELD", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "HYPERLINK", "REF", "PAGEREF", "SEQ", "TOC", "STYLEREF", "SYMBOL", "",
    };

    private readonly Dictionary<string, int> fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> passages = [];
    private readonly SortedSet<string> shown = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<WordFault> faults = [];
    private Dictionary<OpenXmlElement, int> order = [];
    private int signs;

    public WordReading Read(WordprocessingDocument document)
    {
        var parts = WordDocument.Parts(document).ToList();
        foreach (var (part, root) in parts)
        {
            var places = Places(part, root);
            Before(root, places);
            MarkFinding.LayIn(root);
            After(part, root, places);
        }

        return new(Tally(fields), Tally(lists), passages, signs == 1, [.. faults.OrderBy(fault => fault.Place.Part).ThenBy(fault => fault.Place.Paragraph).Take(MostFaults)]) { Shown = [.. shown] };
    }

    private static Dictionary<Paragraph, WordPlace> Places(WordPart part, OpenXmlElement root) =>
        root.Descendants<Paragraph>().Index().ToDictionary(one => one.Item, one => new WordPlace(part, one.Index + 1, Short(string.Concat(MarkFinding.TextsOf(one.Item).Select(text => text.Text)))));

    private void Before(OpenXmlElement root, Dictionary<Paragraph, WordPlace> places)
    {
        foreach (var (paragraph, place) in places)
        {
            foreach (var code in MergeFields.Instructions(paragraph).Select(said => said.Trim().Split(' ', '\t', '\\')[0]).Where(code => !Codes.Contains(code)).Distinct())
            {
                faults.Add(new("word.fault.field-code", code, place));
            }

            WordMark.In(string.Concat(MarkFinding.TextsOf(paragraph).Select(text => text.Text)), out var rest);
            if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal))
            {
                faults.Add(new("word.fault.braces", "", place));
            }
        }

        if (root.Descendants().FirstOrDefault(one => one is InsertedRun or DeletedRun or MoveFromRun or MoveToRun) is { } tracked)
        {
            faults.Add(new("word.fault.tracked", "", PlaceOf(tracked, places)));
        }
    }

    private void After(WordPart part, OpenXmlElement root, Dictionary<Paragraph, WordPlace> places)
    {
        order = MarkElement.In(root).Index().ToDictionary(one => one.Item, one => one.Index);
        if (order.Count > MostMarks)
        {
            faults.Add(new("word.fault.too-many-marks", $"{order.Count}", PlaceOf(order.Keys.First(), places)));
            return;
        }

        Dictionary<OpenXmlElement, string> uneven = [];
        var stretches = MarkedStretch.All(root, (element, what) => uneven[element] = what);
        foreach (var (element, what) in uneven)
        {
            faults.Add(new($"word.fault.{what}", MarkElement.Read(element).Name, PlaceOf(element, places)));
        }

        foreach (var (stretch, _) in stretches)
        {
            var place = PlaceOf(stretch.Open, places);
            var within = stretches.Select(one => one.Stretch).Where(one => one != stretch && Encloses(one, stretch.Open)).ToList();
            Add("word.fault.crossed", stretch.Mark.Name, place, !stretch.IsEven);
            if (stretch.Mark.Kind is MarkKind.Passage)
            {
                Add("word.fault.passage-twice", stretch.Mark.Name, place, passages.Contains(stretch.Mark.Name, StringComparer.OrdinalIgnoreCase));
                Add("word.fault.passage-place", stretch.Mark.Name, place, part is not WordPart.Body || within.Any(one => one.Mark.Kind is MarkKind.Each or MarkKind.Passage));
                Add("word.fault.no-passages", stretch.Mark.Name, place, !known.TakesPassages);
                passages.Add(stretch.Mark.Name);
            }
        }

        var all = stretches.Select(one => one.Stretch).ToList();
        foreach (var element in order.Keys)
        {
            var (mark, around) = (MarkElement.Read(element), all.Where(one => Encloses(one, element)).ToList());
            Look(part, element, mark, [.. around.Where(one => one.Mark.Kind is MarkKind.Each).Select(one => one.Mark.Name)], PlaceOf(element, places));
            if (mark.Kind is MarkKind.Field or MarkKind.Code && SureToStand(mark, around) is { } name)
            {
                shown.Add(name);
            }
        }
    }

    private void Look(WordPart part, OpenXmlElement element, WordMark mark, IReadOnlyList<string> within, WordPlace place)
    {
        switch (mark.Kind)
        {
            case MarkKind.Unreadable:
                faults.Add(new("word.fault.unreadable", mark.Name, place));
                break;
            case MarkKind.Each:
                lists[mark.Name] = lists.GetValueOrDefault(mark.Name) + 1;
                var missing = known.Lacking.FirstOrDefault(one => string.Equals(one.Key, mark.Name, StringComparison.OrdinalIgnoreCase));
                Add("word.fault.not-everywhere", $"{mark.Name} ({missing.Value})", place, missing.Key is not null);
                Add("word.fault.no-list", mark.Name, place, missing.Key is null && ListOf(mark.Name) is null);
                break;
            case MarkKind.Field or MarkKind.If or MarkKind.Unless:
                fields[mark.Name] = fields.GetValueOrDefault(mark.Name) + 1;
                var lacking = known.Lacking.FirstOrDefault(one => string.Equals(one.Key, mark.Name, StringComparison.OrdinalIgnoreCase));
                Add("word.fault.not-everywhere", $"{mark.Name} ({lacking.Value})", place, lacking.Key is not null);
                Add("word.fault.no-field", mark.Name, place, lacking.Key is null && !Knows(mark, within));
                break;
            case MarkKind.SignHere:
                signs++;
                Add("word.fault.sign-twice", "", place, signs > 1);
                Add("word.fault.sign-place", "", place, part is not WordPart.Body || within.Count > 0 || MarkElement.ParagraphOf(element) is not { } line || !MarkedStretch.IsAlone(line));
                break;
            case MarkKind.Code:
                Add("word.fault.code-place", "", place, part is not WordPart.Body);
                break;
        }
    }

    // Under no condition but one on itself or on its list; in a list only what is of the row.
    private string? SureToStand(WordMark mark, IReadOnlyList<MarkedStretch> around)
    {
        var list = around.FirstOrDefault(one => one.Mark.Kind is MarkKind.Each && ListOf(one.Mark.Name)?.Contains(mark.Name, StringComparer.OrdinalIgnoreCase) == true)?.Mark.Name;
        return around.All(one => one.Mark.Kind switch
        {
            MarkKind.Each => Is(one.Mark.Name, list),
            MarkKind.If => one.Mark.Value is null && (Is(one.Mark.Name, mark.Name) || Is(one.Mark.Name, list)),
            _ => false,
        })
            ? list is null ? mark.Name : $"{list}.{mark.Name}"
            : null;
    }

    private static bool Is(string name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private bool Knows(WordMark mark, IReadOnlyList<string> within) =>
        known.Fields.Contains(mark.Name, StringComparer.OrdinalIgnoreCase)
        || (mark.Kind is not MarkKind.Field && ListOf(mark.Name) is not null)
        || within.Any(list => mark.Name == "stt" || ListOf(list)?.Contains(mark.Name, StringComparer.OrdinalIgnoreCase) == true);

    private IReadOnlyCollection<string>? ListOf(string name) => known.Lists.FirstOrDefault(one => string.Equals(one.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private void Add(string code, string names, WordPlace place, bool wrong)
    {
        if (wrong)
        {
            faults.Add(new(code, names, place));
        }
    }

    private bool Encloses(MarkedStretch stretch, OpenXmlElement element) => order[stretch.Open] < order[element] && order[element] < order[stretch.Close];

    private static WordPlace PlaceOf(OpenXmlElement element, Dictionary<Paragraph, WordPlace> places)
    {
        var paragraph = element as Paragraph ?? MarkElement.ParagraphOf(element);
        if (paragraph is not null && places.TryGetValue(paragraph, out var place))
        {
            return place;
        }

        // A line of its own that a control was turned into: it is told by the next one that was there.
        for (var next = paragraph?.NextSibling(); next is not null; next = next.NextSibling())
        {
            if ((next as Paragraph ?? next.Descendants<Paragraph>().FirstOrDefault()) is { } there && places.TryGetValue(there, out var known))
            {
                return known;
            }
        }

        return places.Values.LastOrDefault() ?? new(WordPart.Body, 0, "");
    }

    private static string Short(string text) => text.Length <= Excerpt ? text : string.Concat(text.AsSpan(0, Excerpt), "…");

    private static List<WordFound> Tally(Dictionary<string, int> found) => [.. found.OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase).Select(one => new WordFound(one.Key, one.Value))];
}
