package app.headsup.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.FixedVersionStrategy;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** How pages find their language and their scripts. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private static final String SCRIPTS = "classpath:/static/js/";

    /** The language a reader chose, else the first of ours that the browser asks for. */
    @Bean
    LocaleResolver localeResolver(Languages languages) {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocaleFunction(languages::wanted);
        resolver.setRejectInvalidCookies(false);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    /**
     * Modules import each other by relative path, which no hash in a file name survives. So all of them share one hash in
     * the folder's name: a change of any is a new address for each.
     */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var version = new VersionResourceResolver().addVersionStrategy(new FixedVersionStrategy(hashOfScripts()), "/**");
        registry.addResourceHandler("/js/**").addResourceLocations(SCRIPTS)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true).addResolver(version);
    }

    private static String hashOfScripts() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var scripts = new PathMatchingResourcePatternResolver().getResources(SCRIPTS + "**/*.js");
            Arrays.sort(scripts, Comparator.comparing(Resource::getFilename));
            for (var script : scripts) {
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The scripts of the pages can't be read", e);
        }
    }
}
