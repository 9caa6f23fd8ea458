namespace MotCua.Bench.Retrieval;

/// <summary>Writes a question as a hurried finger would: in every third longer word a letter left out, doubled or swapped with the next.</summary>
internal static class Slips
{
    public static string Make(Asked question)
    {
        var words = question.Text.Split(' ');
        var turn = question.Id[^1];
        for (int at = 0, longer = 0; at < words.Length; at++)
        {
            if (words[at].Length >= 4 && words[at].All(char.IsLetter) && longer++ % 3 == turn % 3)
            {
                words[at] = Slip(words[at], turn + at);
            }
        }
        return string.Join(' ', words);
    }

    private static string Slip(string word, int turn)
    {
        var place = 1 + (turn % (word.Length - 2));
        return (turn % 3) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, word[place].ToString()),
            _ => string.Concat(word.AsSpan(0, place), word.AsSpan(place + 1, 1), word.AsSpan(place, 1), word.AsSpan(place + 2)),
        };
    }
}
