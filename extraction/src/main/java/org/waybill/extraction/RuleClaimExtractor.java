package org.waybill.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.extraction.claim.ClaimMaker;
import org.waybill.extraction.claim.Duplicates;
import org.waybill.extraction.claim.Echoes;
import org.waybill.extraction.claim.Version;
import org.waybill.extraction.commentary.CommentaryReader;
import org.waybill.extraction.frame.FrameMatcher;
import org.waybill.extraction.frame.Frames;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemLexicon;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.House;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.Story;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.sentence.SentenceReader;
import org.waybill.extraction.source.SourceReader;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;
import org.waybill.parsing.SentenceParser;
import org.waybill.parsing.Tokenizer;

/** Reads claims by frames over a dependency parse, with grammars for quantity and time. */
public final class RuleClaimExtractor implements ClaimExtractor {
    private final SentenceReader sentences;
    private final Frames frames = Frames.standard();
    private final GoodsReader goods = new GoodsReader(ItemLexicon.standard(), Gazetteer.standard());
    private final CommentaryReader commentary = new CommentaryReader();

    public RuleClaimExtractor(SentenceParser parser, Tokenizer tokenizer) {
        this.sentences = new SentenceReader(parser, tokenizer, Gazetteer.standard());
    }

    @Override
    public Reading read(Document document) {
        List<Sentence> all = sentences.read(document);
        String publisher = document.about().publisher();
        House house = House.of(publisher);
        Memory memory = memory(story(all, house), house, new SourceReader(all, publisher));
        List<Claim> claims = new ArrayList<>();
        List<Commentary> argued = new ArrayList<>();
        for (Sentence sentence : all) {
            memory.enter(sentence);
            Optional<Commentary> arguing = commentary.read(sentence, memory.sources);
            arguing.ifPresent(argued::add);
            if (arguing.filter(Commentary::isAuthors).isEmpty()) {
                claims.addAll(claims(sentence, memory));
            }
        }
        return new Reading(document, Duplicates.without(claims), argued);
    }

    @Override
    public Extractor identity() {
        return new Extractor("waybill-rules", Version.RULES);
    }

    /** A first reading, for what the whole text is about. */
    private Story story(List<Sentence> all, House house) {
        Story story = new Story();
        Story setting = new Story();
        all.forEach(setting::enter);
        Memory memory = memory(setting, house, new SourceReader(List.of(), ""));
        for (Sentence sentence : all) {
            story.enter(sentence);
            memory.discourse.enter(sentence);
            memory.matcher.tell(sentence, story);
        }
        return story;
    }

    private Memory memory(Story story, House house, SourceReader sources) {
        Discourse discourse = new Discourse(story, house);
        return new Memory(
                discourse,
                sources,
                new FrameMatcher(frames, goods, new PartyReader(discourse), discourse),
                new ClaimMaker(sources),
                new Echoes(sources));
    }

    private List<Claim> claims(Sentence sentence, Memory memory) {
        List<Claim> own = Duplicates.merged(memory.matcher.events(sentence).stream()
                .flatMap(event -> memory.maker.claims(event).stream())
                .toList());
        return Stream.concat(own.stream(), memory.echoes.of(sentence, own).stream())
                .toList();
    }

    /** What one document has said so far. */
    private record Memory(
            Discourse discourse, SourceReader sources, FrameMatcher matcher, ClaimMaker maker, Echoes echoes) {
        private void enter(Sentence sentence) {
            discourse.enter(sentence);
            sources.enter(sentence);
        }
    }
}
