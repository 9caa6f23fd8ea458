using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Forms.Formula;

/// <summary>Reads a formula: "co_nha == 'co' and age(con.ngay_sinh) &lt; 18".</summary>
internal sealed partial class FormulaReader
{
    private const int LongestAllowed = 600;
    private const int DeepestAllowed = 30;

    private static readonly string[] Comparisons = ["==", "!=", "<=", ">=", "<", ">", "in"];

    private readonly List<string> tokens;
    private readonly List<string> names = [];
    private readonly List<string> functions = [];
    private int at;
    private int depth;

    public FormulaReader(string source)
    {
        if (source.Length > LongestAllowed)
        {
            throw new FormulaFaultException("the formula is too long");
        }

        var matches = TokenPattern().Matches(source);
        var left = TokenPattern().Replace(source, "");
        tokens = string.IsNullOrWhiteSpace(left) ? [.. matches.Select(match => match.Value)] : throw new FormulaFaultException($"\"{left.Trim()}\" is not understood");
    }

    public IReadOnlyList<string> Names => names;

    public IReadOnlyList<string> Functions => functions;

    public Term Read()
    {
        var term = Either();
        return at == tokens.Count ? term : throw new FormulaFaultException($"\"{tokens[at]}\" is not expected");
    }

    private string Now => at < tokens.Count ? tokens[at] : "";

    private Term Either() => Chain(Both, "or");

    private Term Both() => Chain(Negation, "and");

    private Term Negation() => Taken("not") ? new NotTerm(Deeper(Negation)) : Comparison();

    private Term Comparison()
    {
        var left = Sum();
        if (!Comparisons.Contains(Now))
        {
            return left;
        }

        var sign = tokens[at++];
        return new BinaryTerm(sign, left, Sum());
    }

    private Term Sum() => Chain(Product, "+", "-");

    private Term Product() => Chain(Unary, "*", "/");

    private Term Unary() => Taken("-") ? new BinaryTerm("-", new Literal(0m), Deeper(Unary)) : Primary();

    private Term Chain(Func<Term> part, params string[] signs)
    {
        var term = part();
        while (signs.Contains(Now))
        {
            var sign = tokens[at++];
            term = new BinaryTerm(sign, term, part());
        }

        return term;
    }

    private Term Primary()
    {
        var token = at < tokens.Count ? tokens[at++] : throw new FormulaFaultException("the formula ends too early");
        if (token == "(")
        {
            var inner = Deeper(Either);
            return Taken(")") ? inner : throw new FormulaFaultException("a bracket is not closed");
        }

        return token switch
        {
            "[" => new ListTerm(Many("]")),
            "true" => new Literal(true),
            "false" => new Literal(false),
            "null" => new Literal(null),
            ['\'', ..] => new Literal(token[1..^1]),
            [>= '0' and <= '9', ..] => new Literal(decimal.TryParse(token, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw new FormulaFaultException($"\"{token}\" is too large")),
            _ when !char.IsAsciiLetter(token[0]) => throw new FormulaFaultException($"\"{token}\" is not expected"),
            _ when Taken("(") => Call(token),
            _ => Field(token),
        };
    }

    private FieldTerm Field(string name)
    {
        names.Add(name);
        return new FieldTerm(name.Split('.'));
    }

    private CallTerm Call(string name)
    {
        functions.Add(name);
        var arguments = Many(")");
        var function = FormulaFunctions.All.GetValueOrDefault(name) ?? throw new FormulaFaultException($"there is no function \"{name}\"");
        return arguments.Count >= function.Least && arguments.Count <= function.Most
            ? new CallTerm(function, arguments) : throw new FormulaFaultException($"\"{name}\" is given {arguments.Count} values");
    }

    private List<Term> Many(string closing)
    {
        var items = new List<Term>();
        while (!Taken(closing))
        {
            if (items.Count > 0 && !Taken(","))
            {
                throw new FormulaFaultException("a list is not closed");
            }

            items.Add(Deeper(Either));
        }

        return items;
    }

    private Term Deeper(Func<Term> read)
    {
        if (++depth > DeepestAllowed)
        {
            throw new FormulaFaultException("the formula is nested too deeply");
        }

        var term = read();
        depth--;
        return term;
    }

    private bool Taken(string token)
    {
        var met = Now == token;
        at += met ? 1 : 0;
        return met;
    }

    [GeneratedRegex(@"'[^']*'|[0-9]+(\.[0-9]+)?|[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*|==|!=|<=|>=|[-+*/<>()\[\],]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TokenPattern();
}
